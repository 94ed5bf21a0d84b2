package org.dongjiang.funds.relief.village;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of a village. */
@Entity
class VillageVersion extends RecordVersion<VillageFacts> {}
