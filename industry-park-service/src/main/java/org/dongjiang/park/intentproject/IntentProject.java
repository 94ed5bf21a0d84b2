package org.dongjiang.park.intentproject;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.PlacedRecord;

/** A prospective project as it is now. */
@Entity
class IntentProject extends PlacedRecord<IntentProjectFacts> {}
