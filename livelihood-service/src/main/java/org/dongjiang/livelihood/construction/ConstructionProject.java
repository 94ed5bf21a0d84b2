package org.dongjiang.livelihood.construction;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.LivingRecord;

/** A construction project as it is now. */
@Entity
class ConstructionProject extends LivingRecord<ConstructionProjectFacts> {}
