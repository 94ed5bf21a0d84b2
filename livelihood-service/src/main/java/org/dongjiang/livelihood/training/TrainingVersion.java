package org.dongjiang.livelihood.training;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of a training. */
@Entity
class TrainingVersion extends RecordVersion<TrainingFacts> {}
