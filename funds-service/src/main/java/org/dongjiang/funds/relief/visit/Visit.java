package org.dongjiang.funds.relief.visit;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.PlacedRecord;

/** A visit as it is now. */
@Entity
class Visit extends PlacedRecord<VisitFacts> {}
