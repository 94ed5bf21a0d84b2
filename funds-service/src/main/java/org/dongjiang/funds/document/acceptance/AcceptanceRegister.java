package org.dongjiang.funds.document.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.document.DocumentControls;
import org.dongjiang.funds.document.DocumentRegister;
import org.dongjiang.funds.document.disbursement.DisbursementRegister;
import org.dongjiang.kernel.time.Dates;

/** The documents of acceptances. */
@ApplicationScoped
class AcceptanceRegister extends DocumentRegister<Acceptance, SubmitAcceptance, AcceptanceView> {

    private final DisbursementRegister disbursements;

    AcceptanceRegister(Acceptances acceptances, DocumentControls controls, DisbursementRegister disbursements) {
        super(
                DocumentKind.ACCEPTANCE,
                SubmitAcceptance.class,
                acceptances,
                Acceptances.LISTING,
                AcceptanceView::of,
                controls);
        this.disbursements = disbursements;
    }

    @Override
    protected Stored<Acceptance> prepare(SubmitAcceptance asked) {
        requireFree("certificate", asked.certificate());
        var paid = disbursements.posted("/disbursement", "paymentReference", asked.disbursement());
        Dates.requireOrder(paid.businessDate(), "/acceptedOn", asked.acceptedOn());
        return stored(new Acceptance(asked, paid.dimensions()), asked, paid.open());
    }

    @Override
    protected String dateMember() {
        return "acceptedOn";
    }
}
