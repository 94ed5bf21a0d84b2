package org.dongjiang.kernel.area;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.dongjiang.kernel.register.StoredRecord;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That a supervisor gave an emergency access back before its time was over. It is never changed. */
@Entity
class EmergencyAccessEnding extends StoredRecord {

    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID accessId;

    protected EmergencyAccessEnding() {}

    EmergencyAccessEnding(UUID access, Instant now, String user) {
        accessId = access;
        stampedAt(now, user);
    }

    UUID accessId() {
        return accessId;
    }
}
