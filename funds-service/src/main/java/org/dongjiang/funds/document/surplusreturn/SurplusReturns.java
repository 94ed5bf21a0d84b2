package org.dongjiang.funds.document.surplusreturn;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.funds.reference.project.MoneyPlace;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class SurplusReturns implements Records<SurplusReturn> {

    static final Listing<SurplusReturn, SurplusReturnView> LISTING = Listing.of(
                    SurplusReturn.class, SurplusReturnView.class, SurplusReturnView::of)
            .standing(MoneyPlace.ofLines())
            .searching("summary", "bankReference")
            .sortedBy("-returnedOn");
}
