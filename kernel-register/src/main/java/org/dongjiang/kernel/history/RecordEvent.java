package org.dongjiang.kernel.history;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.register.StoredRecord;
import org.dongjiang.kernel.register.Words;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That one version of a record was recorded: by whom, when, why, and what it says. It is never changed. */
@Entity
class RecordEvent extends StoredRecord {

    /** The name of its collection. */
    private String register;

    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID recordId;

    private long recordVersion;

    @Enumerated(EnumType.STRING)
    private RecordEventKind kind;

    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    private DayPrecision dayPrecision;

    private String reason;
    private String evidence;

    /** A JSON array. */
    @Column(columnDefinition = "MEDIUMTEXT")
    private String changes;

    /** Who is told: codes of divisions and organisations, as they were when it was recorded; null for everybody. */
    @Column(columnDefinition = "MEDIUMTEXT")
    @Convert(converter = Words.class)
    private List<String> areas;

    protected RecordEvent() {}

    /** @param said why, and from which day */
    RecordEvent(
            String register,
            LivingRecord<?> record,
            long version,
            Statement said,
            String changes,
            Collection<String> areas) {
        this.register = register;
        recordId = record.id();
        recordVersion = version;
        kind = said.kind();
        validFrom = said.validFrom();
        dayPrecision = said.precision();
        reason = said.reason();
        evidence = said.evidence();
        this.changes = changes;
        this.areas = areas == null ? null : List.copyOf(areas);
        stampedAt(record.updatedAt(), record.updatedBy());
    }

    /** That something was said of a record that does not live. */
    RecordEvent(
            String register,
            UUID record,
            long version,
            RecordEventKind kind,
            Instant at,
            String user,
            Collection<String> areas) {
        this.register = register;
        recordId = record;
        recordVersion = version;
        this.kind = kind;
        changes = "[]";
        this.areas = List.copyOf(areas);
        stampedAt(at, user);
    }

    String register() {
        return register;
    }

    UUID recordId() {
        return recordId;
    }

    long recordVersion() {
        return recordVersion;
    }

    RecordEventKind kind() {
        return kind;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    DayPrecision dayPrecision() {
        return dayPrecision;
    }

    String reason() {
        return reason;
    }

    String evidence() {
        return evidence;
    }

    String changes() {
        return changes;
    }
}
