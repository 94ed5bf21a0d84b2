package org.dongjiang.funds.relief.exitindicator;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.LivingRecord;

/** An exit indicator as it is now. */
@Entity
class ExitIndicator extends LivingRecord<ExitIndicatorFacts> {}
