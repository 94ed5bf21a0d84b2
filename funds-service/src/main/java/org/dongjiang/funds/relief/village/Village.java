package org.dongjiang.funds.relief.village;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.LivingRecord;

/** A village as it is now. */
@Entity
class Village extends LivingRecord<VillageFacts> {}
