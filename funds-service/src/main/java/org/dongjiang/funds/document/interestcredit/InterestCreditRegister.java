package org.dongjiang.funds.document.interestcredit;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.document.DocumentControls;
import org.dongjiang.funds.document.DocumentRegister;
import org.dongjiang.funds.reference.programme.ProgrammeRegister;

/** The documents of interest. */
@ApplicationScoped
class InterestCreditRegister extends DocumentRegister<InterestCredit, SubmitInterestCredit, InterestCreditView> {

    private final ProgrammeRegister programmes;

    InterestCreditRegister(InterestCredits credits, DocumentControls controls, ProgrammeRegister programmes) {
        super(
                DocumentKind.INTEREST_CREDIT,
                SubmitInterestCredit.class,
                credits,
                InterestCredits.LISTING,
                InterestCreditView::of,
                controls);
        this.programmes = programmes;
    }

    @Override
    protected Stored<InterestCredit> prepare(SubmitInterestCredit asked) {
        requireFree("bankReference", asked.bankReference());
        programmes.requireLeaf("/programme", asked.programme(), asked.creditedOn());
        return stored(new InterestCredit(asked), asked);
    }

    @Override
    protected String dateMember() {
        return "creditedOn";
    }
}
