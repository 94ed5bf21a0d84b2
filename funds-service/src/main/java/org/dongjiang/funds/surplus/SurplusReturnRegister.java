package org.dongjiang.funds.surplus;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.funds.appropriation.AppropriationRegister;
import org.dongjiang.funds.document.Desk;
import org.dongjiang.funds.document.DocumentRegister;
import org.dongjiang.funds.voucher.DocumentKind;
import org.dongjiang.kernel.register.Dates;

/** The documents of surplus returns. */
@ApplicationScoped
class SurplusReturnRegister extends DocumentRegister<SurplusReturn, SubmitSurplusReturn, SurplusReturnView> {

    private final AppropriationRegister appropriations;

    SurplusReturnRegister(SurplusReturns surplusReturns, Desk desk, AppropriationRegister appropriations) {
        super(DocumentKind.SURPLUS_RETURN, surplusReturns, SurplusReturns.LISTING, SurplusReturnView::of, desk);
        this.appropriations = appropriations;
    }

    @Override
    protected Stored<SurplusReturn> prepare(SubmitSurplusReturn asked) {
        requireFree("bankReference", asked.bankReference());
        var paid = appropriations.posted("/appropriation", "paymentReference", asked.appropriation());
        Dates.requireOrder(paid.businessDate(), "/returnedOn", asked.returnedOn());
        return stored(new SurplusReturn(asked, paid.dimensions()), asked, paid.open());
    }

    @Override
    protected String dateMember() {
        return "returnedOn";
    }
}
