package org.dongjiang.kernel.register;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.dongjiang.kernel.security.Roles;

/**
 * The records of a restricted register that a program may read: those that it recorded itself. Other callers are not
 * limited.
 */
@ApplicationScoped
public class OwnRecords {

    private final SecurityIdentity identity;

    OwnRecords(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The user whose records alone are visible to the caller; empty for all. */
    public Optional<String> recordedBy() {
        return identity.hasRole(Roles.INTEGRATION)
                ? Optional.of(identity.getPrincipal().getName())
                : Optional.empty();
    }
}
