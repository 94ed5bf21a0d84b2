package org.dongjiang.kernel.stage;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.LivingRecord;

/** A rule of stages as it is now. */
@Entity
class StageRule extends LivingRecord<StageRuleFacts> {}
