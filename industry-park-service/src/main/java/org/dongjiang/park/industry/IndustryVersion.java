package org.dongjiang.park.industry;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of an industry. */
@Entity
class IndustryVersion extends RecordVersion<IndustryFacts> {}
