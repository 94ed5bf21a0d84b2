package org.dongjiang.funds.relief.household;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.LivingRecord;

/** A household as it is now. */
@Entity
class Household extends LivingRecord<HouseholdFacts> {}
