package org.dongjiang.funds.book.difference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.dongjiang.kernel.register.StoredRecord;
import org.dongjiang.kernel.time.Clocks;
import org.hibernate.annotations.Formula;

/** A difference, from when it was found until it is gone. Written by {@link OpenDifferences} only. */
@Entity
class Difference extends StoredRecord {

    @Enumerated(EnumType.STRING)
    private DifferenceKind kind;

    private String subject;
    private String programme;
    private String kept;
    private String recomputed;
    private Long endedAtMillis;

    @Formula("ended_at_millis IS NULL")
    private boolean open;

    protected Difference() {}

    DifferenceKind kind() {
        return kind;
    }

    String subject() {
        return subject;
    }

    String programme() {
        return programme;
    }

    String kept() {
        return kept;
    }

    String recomputed() {
        return recomputed;
    }

    boolean isOpen() {
        return open;
    }

    /** Null while it is open. */
    Instant endedAt() {
        return endedAtMillis == null ? null : Clocks.stored(endedAtMillis);
    }
}
