package org.dongjiang.funds.reference.partnership;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of a partnership. */
@Entity
class PartnershipVersion extends RecordVersion<PartnershipFacts> {}
