package org.dongjiang.funds.reference.partnership;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.PlacedRecord;

/** A partnership as it is now. */
@Entity
class Partnership extends PlacedRecord<PartnershipFacts> {}
