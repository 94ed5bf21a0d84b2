package org.dongjiang.funds.interest;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.funds.document.DocumentControls;
import org.dongjiang.funds.document.DocumentRegister;
import org.dongjiang.funds.programme.ProgrammeRegister;
import org.dongjiang.funds.voucher.DocumentKind;

/** The documents of interest. */
@ApplicationScoped
class InterestCreditRegister extends DocumentRegister<InterestCredit, SubmitInterestCredit, InterestCreditView> {

    private final ProgrammeRegister programmes;

    InterestCreditRegister(InterestCredits credits, DocumentControls controls, ProgrammeRegister programmes) {
        super(DocumentKind.INTEREST_CREDIT, credits, InterestCredits.LISTING, InterestCreditView::of, controls);
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
