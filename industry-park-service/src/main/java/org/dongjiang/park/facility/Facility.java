package org.dongjiang.park.facility;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.LivingRecord;

/** A supporting facility as it is now. */
@Entity
class Facility extends LivingRecord<FacilityFacts> {}
