package org.dongjiang.kernel.register;

import static org.dongjiang.kernel.problem.CommonProblem.RECORD_UNKNOWN;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.dongjiang.kernel.security.Roles;

/** What a program sees of a register that is not for everybody: the records that it recorded itself. For all others it is no limit. */
@ApplicationScoped
public class OwnRecords {

    private final SecurityIdentity identity;

    OwnRecords(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The user whose records alone the caller sees; empty where he sees all. */
    Optional<String> recordedBy() {
        return identity.hasRole(Roles.INTEGRATION)
                ? Optional.of(identity.getPrincipal().getName())
                : Optional.empty();
    }

    /**
     * @return the same record
     * @throws org.dongjiang.kernel.problem.Problem {@code RECORD_UNKNOWN} where the caller does not see it
     */
    public <E extends StoredRecord> E require(E entry) {
        if (recordedBy().filter(user -> !user.equals(entry.recordedBy())).isPresent()) {
            throw RECORD_UNKNOWN.because(entry.id());
        }
        return entry;
    }
}
