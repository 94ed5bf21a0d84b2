package org.dongjiang.park.subsidybatch;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of a batch of loan-interest subsidies. */
@Entity
class SubsidyBatchVersion extends RecordVersion<SubsidyBatchFacts> {}
