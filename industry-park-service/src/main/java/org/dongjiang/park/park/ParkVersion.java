package org.dongjiang.park.park;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of a park. */
@Entity
class ParkVersion extends RecordVersion<ParkFacts> {}
