package org.dongjiang.kernel.register;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.dongjiang.kernel.time.Clocks;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A record stored by the suite. */
@MappedSuperclass
@EntityListeners(RecordStamp.class)
public abstract class StoredRecord {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private long recordedAtMillis;

    @Column(updatable = false)
    private String recordedBy;

    boolean isStamped() {
        return recordedBy != null;
    }

    /** Who records it, and when; set when it is persisted, unless it was set before. */
    protected void stampedAt(Instant now, String user) {
        recordedAtMillis = now.toEpochMilli();
        recordedBy = user;
    }

    /** Set when the record is persisted. */
    public UUID id() {
        return id;
    }

    /** Increases with every change; the record's {@code ETag}. */
    public long version() {
        return version;
    }

    /** Its row was changed by an SQL statement; this is its present version. */
    protected void changedTo(long newVersion) {
        version = newVersion;
    }

    public Instant recordedAt() {
        return Clocks.stored(recordedAtMillis);
    }

    /** The user who recorded it. */
    public String recordedBy() {
        return recordedBy;
    }
}
