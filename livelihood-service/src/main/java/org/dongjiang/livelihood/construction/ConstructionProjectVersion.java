package org.dongjiang.livelihood.construction;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of a construction project. */
@Entity
class ConstructionProjectVersion extends RecordVersion<ConstructionProjectFacts> {}
