package org.dongjiang.funds.relief.visit;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.LivingRecord;

/** A visit as it is now. */
@Entity
class Visit extends LivingRecord<VisitFacts> {}
