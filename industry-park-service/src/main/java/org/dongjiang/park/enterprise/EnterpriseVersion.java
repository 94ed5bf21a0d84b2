package org.dongjiang.park.enterprise;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of an enterprise. */
@Entity
class EnterpriseVersion extends RecordVersion<EnterpriseFacts> {}
