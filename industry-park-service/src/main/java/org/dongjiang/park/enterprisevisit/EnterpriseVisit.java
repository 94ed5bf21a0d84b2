package org.dongjiang.park.enterprisevisit;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.PlacedRecord;

/** A visit to an enterprise as it is now. */
@Entity
class EnterpriseVisit extends PlacedRecord<EnterpriseVisitFacts> {}
