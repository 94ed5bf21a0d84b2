package org.dongjiang.funds.document.interestcredit;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.funds.reference.project.MoneyPlace;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class InterestCredits implements Records<InterestCredit> {

    static final Listing<InterestCredit, InterestCreditView> LISTING = Listing.of(
                    InterestCredit.class, InterestCreditView.class, InterestCreditView::of)
            .standing(MoneyPlace.of(MoneyPlace.PROGRAMME))
            .searching("summary", "bankReference")
            .sortedBy("-creditedOn");
}
