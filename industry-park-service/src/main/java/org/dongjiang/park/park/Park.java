package org.dongjiang.park.park;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.PlacedRecord;

/** A park as it is now. */
@Entity
class Park extends PlacedRecord<ParkFacts> {}
