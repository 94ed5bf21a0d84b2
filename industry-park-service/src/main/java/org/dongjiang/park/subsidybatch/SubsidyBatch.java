package org.dongjiang.park.subsidybatch;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.PlacedRecord;

/** A batch of loan-interest subsidies as it is now. */
@Entity
class SubsidyBatch extends PlacedRecord<SubsidyBatchFacts> {}
