package org.dongjiang.funds.relief.household;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;

/** All of them. */
@ApplicationScoped
class Households implements LivingRecords<Household> {

    static final RecordKind<HouseholdFacts, Household, HouseholdVersion, HouseholdView> KIND = RecordKind.of(
                    "households",
                    HouseholdFacts.class,
                    Household.class,
                    Household::new,
                    HouseholdVersion.class,
                    HouseholdVersion::new,
                    HouseholdView.class,
                    HouseholdView::new,
                    "code")
            .naming("village", "villages");
}
