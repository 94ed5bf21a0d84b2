package org.dongjiang.kernel.history;

import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dongjiang.kernel.register.SearchText;
import org.dongjiang.kernel.time.Clocks;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/**
 * What one version of a record says about some business days. A version that changes the past has a row for each part of it.
 * Of the rows that cover a day, the one with the greatest version counts.
 */
@MappedSuperclass
public abstract class RecordVersion<F extends Record> implements RecordState<F> {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID recordId;

    private long version;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private boolean begun;

    @Embedded
    private F facts;

    private LocalDate endedOn;
    private long recordedAtMillis;
    private String recordedBy;
    private long updatedAtMillis;
    private String updatedBy;

    @SuppressWarnings("unused") // Read by queries.
    private String sortKey;

    @SuppressWarnings("unused") // Read by queries.
    private String searchText;

    void write(LivingRecord<F> record, Segment<F> segment, long newVersion) {
        recordId = record.id();
        version = newVersion;
        validFrom = segment.from();
        validUntil = segment.until();
        begun = segment.begun();
        facts = segment.facts();
        var keys = facts.equals(record.facts()) ? record.keys() : SearchText.of(facts);
        sortKey = keys.sort();
        searchText = keys.text();
        endedOn = segment.endedOn();
        recordedAtMillis = record.recordedAt().toEpochMilli();
        recordedBy = record.recordedBy();
        updatedAtMillis = record.updatedAt().toEpochMilli();
        updatedBy = record.updatedBy();
    }

    Segment<F> segment() {
        return new Segment<>(validFrom, validUntil, begun, facts, endedOn);
    }

    /** The identifier of this row. */
    public UUID id() {
        return id;
    }

    /** The first day of which it speaks. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** The first day of which it does not speak any more. */
    public LocalDate validUntil() {
        return validUntil;
    }

    /** Whether the record exists on these days. */
    public boolean begun() {
        return begun;
    }

    /** Whether it speaks of a day. */
    public boolean covers(LocalDate day) {
        return segment().covers(day);
    }

    @Override
    public UUID recordId() {
        return recordId;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public F facts() {
        return facts;
    }

    @Override
    public Instant recordedAt() {
        return Clocks.stored(recordedAtMillis);
    }

    @Override
    public String recordedBy() {
        return recordedBy;
    }

    @Override
    public Instant updatedAt() {
        return Clocks.stored(updatedAtMillis);
    }

    @Override
    public String updatedBy() {
        return updatedBy;
    }

    @Override
    public LocalDate endedOn() {
        return endedOn;
    }
}
