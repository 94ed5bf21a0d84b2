package org.dongjiang.park.enterprise;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.LivingRecord;

/** An enterprise as it is now. */
@Entity
class Enterprise extends LivingRecord<EnterpriseFacts> {}
