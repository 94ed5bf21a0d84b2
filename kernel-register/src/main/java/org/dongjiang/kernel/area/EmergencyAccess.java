package org.dongjiang.kernel.area;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.dongjiang.kernel.register.StoredRecord;
import org.dongjiang.kernel.time.Clocks;

/** That a supervisor opened a division that is not his: which, why, and until when. It is never changed. */
@Entity
class EmergencyAccess extends StoredRecord {

    private String region;
    private String reason;
    private long untilMillis;

    protected EmergencyAccess() {}

    EmergencyAccess(OpenEmergencyAccess asked, Instant now, Instant until, String user) {
        region = asked.region();
        reason = asked.reason();
        untilMillis = until.toEpochMilli();
        stampedAt(now, user);
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
}
