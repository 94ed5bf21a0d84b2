package org.dongjiang.funds.relief.exitindicator;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of an exit indicator. */
@Entity
class ExitIndicatorVersion extends RecordVersion<ExitIndicatorFacts> {}
