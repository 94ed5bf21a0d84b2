package org.dongjiang.funds.interest;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.funds.document.Desk;
import org.dongjiang.funds.document.DocumentRegister;
import org.dongjiang.funds.programme.ProgrammeRegister;
import org.dongjiang.funds.voucher.DocumentKind;

/** The documents of interest. */
@ApplicationScoped
class InterestCreditRegister extends DocumentRegister<InterestCredit, SubmitInterestCredit, InterestCreditView> {

    private final ProgrammeRegister programmes;

    InterestCreditRegister(InterestCredits credits, Desk desk, ProgrammeRegister programmes) {
        super(DocumentKind.INTEREST_CREDIT, credits, InterestCredits.LISTING, InterestCreditView::of, desk);
        this.programmes = programmes;
    }

    @Override
    protected Stored<InterestCredit> prepare(SubmitInterestCredit asked) {
        requireFree("bankReference", asked.bankReference());
        programmes.requireLeaf("/programme", asked.programme());
        return stored(new InterestCredit(asked), asked);
    }

    @Override
    protected String dateMember() {
        return "creditedOn";
    }
}
