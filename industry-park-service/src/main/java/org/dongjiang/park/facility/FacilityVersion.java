package org.dongjiang.park.facility;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of a supporting facility. */
@Entity
class FacilityVersion extends RecordVersion<FacilityFacts> {}
