package org.dongjiang.park.industry;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.LivingRecord;

/** An industry as it is now. */
@Entity
class Industry extends LivingRecord<IndustryFacts> {}
