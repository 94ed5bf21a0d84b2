package org.dongjiang.funds.relief.household;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All households. */
@ApplicationScoped
class Households implements Records<Household> {

    static final Listing<Household, HouseholdView> LISTING =
            Listing.of(Household.class, HouseholdView.class, HouseholdView::of).sortedBy("code");
}
