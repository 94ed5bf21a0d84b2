package org.dongjiang.funds.book.reconciliation;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.dongjiang.kernel.register.StoredRecord;
import org.dongjiang.kernel.time.Clocks;

/** A complete comparison, from when it was asked for. {@link Requests} ends it. */
@Entity
class Reconciliation extends StoredRecord {

    private String reason;
    private Long endedAtMillis;
    private Long vouchers;
    private Long differences;

    protected Reconciliation() {}

    Reconciliation(AskReconciliation asked) {
        reason = asked.reason();
    }

    String reason() {
        return reason;
    }

    Instant endedAt() {
        return endedAtMillis == null ? null : Clocks.stored(endedAtMillis);
    }

    Long vouchers() {
        return vouchers;
    }

    Long differences() {
        return differences;
    }
}
