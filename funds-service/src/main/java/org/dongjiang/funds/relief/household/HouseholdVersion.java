package org.dongjiang.funds.relief.household;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of a household. */
@Entity
class HouseholdVersion extends RecordVersion<HouseholdFacts> {}
