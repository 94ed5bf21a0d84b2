package org.dongjiang.funds.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.funds.appropriation.AppropriationRegister;
import org.dongjiang.funds.document.Desk;
import org.dongjiang.funds.document.DocumentRegister;
import org.dongjiang.funds.voucher.DocumentKind;
import org.dongjiang.kernel.register.Dates;

/** The documents of acceptances. */
@ApplicationScoped
class AcceptanceRegister extends DocumentRegister<Acceptance, SubmitAcceptance, AcceptanceView> {

    private final AppropriationRegister appropriations;

    AcceptanceRegister(Acceptances acceptances, Desk desk, AppropriationRegister appropriations) {
        super(DocumentKind.ACCEPTANCE, acceptances, Acceptances.LISTING, AcceptanceView::of, desk);
        this.appropriations = appropriations;
    }

    @Override
    protected Stored<Acceptance> prepare(SubmitAcceptance asked) {
        requireFree("certificate", asked.certificate());
        var paid = appropriations.posted("/appropriation", "paymentReference", asked.appropriation());
        Dates.requireOrder(paid.businessDate(), "/acceptedOn", asked.acceptedOn());
        return stored(new Acceptance(asked, paid.dimensions()), asked, paid.open());
    }

    @Override
    protected String dateMember() {
        return "acceptedOn";
    }
}
