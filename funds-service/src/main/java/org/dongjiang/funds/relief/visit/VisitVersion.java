package org.dongjiang.funds.relief.visit;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of a visit. */
@Entity
class VisitVersion extends RecordVersion<VisitFacts> {}
