package org.dongjiang.park.enterprisevisit;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of a visit to an enterprise. */
@Entity
class EnterpriseVisitVersion extends RecordVersion<EnterpriseVisitFacts> {}
