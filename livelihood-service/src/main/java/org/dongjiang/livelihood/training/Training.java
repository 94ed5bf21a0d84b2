package org.dongjiang.livelihood.training;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.PlacedRecord;

/** A training as it is now. */
@Entity
class Training extends PlacedRecord<TrainingFacts> {}
