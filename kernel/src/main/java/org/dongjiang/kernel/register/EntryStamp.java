package org.dongjiang.kernel.register;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PrePersist;
import java.time.Clock;
import org.dongjiang.kernel.security.Pillar;

/** Writes on each new record who recorded it and when. */
@ApplicationScoped
@IfBuildProperty(name = Pillar.PROPERTY, stringValue = "true")
class EntryStamp {

    private final SecurityIdentity identity;
    private final Clock clock;

    EntryStamp(SecurityIdentity identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    @PrePersist
    void stamp(Entry entry) {
        entry.stamp(clock.instant(), identity.getPrincipal().getName());
    }
}
