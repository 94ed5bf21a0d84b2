package org.dongjiang.kernel.area;

import static org.dongjiang.kernel.area.AreaProblem.EMERGENCY_ACCESS_OVER;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.dongjiang.kernel.register.StoredRecord;
import org.dongjiang.kernel.time.Clocks;
import org.hibernate.annotations.Formula;

/** That a supervisor opened a division that is not his: which, why, and until when. Its row is never changed. */
@Entity
class EmergencyAccess extends StoredRecord {

    private String region;
    private String reason;
    private long untilMillis;

    /** Null if it was not given back early. */
    @Formula("(SELECT e.recorded_at_millis FROM emergency_access_ending e WHERE e.access_id = id)")
    private Long endedAtMillis;

    protected EmergencyAccess() {}

    EmergencyAccess(OpenEmergencyAccess asked, Instant now, Instant until, String user) {
        region = asked.region();
        reason = asked.reason();
        untilMillis = until.toEpochMilli();
        stampedAt(now, user);
    }

    /**
     * Gives it back early.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code EMERGENCY_ACCESS_OVER}
     */
    EmergencyAccessEnding end(Instant now, String user) {
        if (endedAtMillis != null || !until().isAfter(now)) {
            throw EMERGENCY_ACCESS_OVER.because(endedAtMillis == null ? until() : endedAt());
        }
        endedAtMillis = now.toEpochMilli();
        return new EmergencyAccessEnding(id(), now, user);
    }

    /** Its ending is a row of its own, and makes a version all the same. */
    @Override
    public long version() {
        return super.version() + (endedAtMillis == null ? 0 : 1);
    }

    String region() {
        return region;
    }

    String reason() {
        return reason;
    }

    Instant until() {
        return Clocks.stored(untilMillis);
    }

    /** Null if it was not given back early. */
    Instant endedAt() {
        return endedAtMillis == null ? null : Clocks.stored(endedAtMillis);
    }
}
