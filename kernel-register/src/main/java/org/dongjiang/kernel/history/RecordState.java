package org.dongjiang.kernel.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is known of a record: now, or as of a day and an instant.
 *
 * @param <F> its facts: what its users record
 */
public interface RecordState<F extends Record> {

    UUID recordId();

    /** Of the record; it increases with every change, correction, ending and reopening. */
    long version();

    F facts();

    /** When it was recorded first. */
    Instant recordedAt();

    /** Who recorded it first. */
    String recordedBy();

    /** When this version was recorded. */
    Instant updatedAt();

    /** Who recorded this version. */
    String updatedBy();

    /** The first business day on which it is no more; null while it goes on. */
    LocalDate endedOn();
}
