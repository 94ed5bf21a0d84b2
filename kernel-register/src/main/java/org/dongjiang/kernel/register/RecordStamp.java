package org.dongjiang.kernel.register;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PrePersist;
import java.time.Clock;

/** Sets on each new record who recorded it and when. */
@ApplicationScoped
class RecordStamp {

    private final SecurityIdentity identity;
    private final Clock clock;

    RecordStamp(SecurityIdentity identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    @PrePersist
    void stamp(StoredRecord entry) {
        if (!entry.isStamped()) {
            entry.stampedAt(clock.instant(), identity.getPrincipal().getName());
        }
    }
}
