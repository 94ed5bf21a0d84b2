package org.dongjiang.funds.document.surplusreturn;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.document.DocumentControls;
import org.dongjiang.funds.document.DocumentRegister;
import org.dongjiang.funds.document.disbursement.DisbursementRegister;
import org.dongjiang.kernel.time.Dates;

/** The documents of surplus returns. */
@ApplicationScoped
class SurplusReturnRegister extends DocumentRegister<SurplusReturn, SubmitSurplusReturn, SurplusReturnView> {

    private final DisbursementRegister disbursements;

    SurplusReturnRegister(
            SurplusReturns surplusReturns, DocumentControls controls, DisbursementRegister disbursements) {
        super(
                DocumentKind.SURPLUS_RETURN,
                SubmitSurplusReturn.class,
                surplusReturns,
                SurplusReturns.LISTING,
                SurplusReturnView::of,
                controls);
        this.disbursements = disbursements;
    }

    @Override
    protected Stored<SurplusReturn> prepare(SubmitSurplusReturn asked) {
        requireFree("bankReference", asked.bankReference());
        var paid = disbursements.posted("/disbursement", "paymentReference", asked.disbursement());
        Dates.requireOrder(paid.businessDate(), "/returnedOn", asked.returnedOn());
        return stored(new SurplusReturn(asked, paid.dimensions()), asked, paid.open());
    }

    @Override
    protected String dateMember() {
        return "returnedOn";
    }
}
