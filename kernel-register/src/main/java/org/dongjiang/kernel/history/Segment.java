package org.dongjiang.kernel.history;

import java.time.LocalDate;
import org.dongjiang.kernel.time.Dates;

/**
 * Some consecutive days on which a record does not change.
 *
 * @param from the first day
 * @param until the day after the last
 * @param begun whether the record exists on them
 * @param endedOn the day on which it ended, on it and after it
 */
record Segment<F extends Record>(LocalDate from, LocalDate until, boolean begun, F facts, LocalDate endedOn) {

    /** Of a record of which nobody said when it began, and of one that goes on: the limits that every database has. */
    static final LocalDate FIRST_DAY = LocalDate.of(1000, 1, 1);

    static final LocalDate NO_END = Dates.LAST_DAY;

    /** What is said now, of no day in particular. */
    static <F extends Record> Segment<F> now(F facts) {
        return new Segment<>(NO_END, NO_END, true, facts, null);
    }

    boolean hasDays() {
        return from.isBefore(until);
    }

    /** Its part on the days of another one that it overlaps. */
    Segment<F> during(Segment<?> other) {
        return between(from.isBefore(other.from) ? other.from : from, until.isAfter(other.until) ? other.until : until);
    }

    Segment<F> between(LocalDate newFrom, LocalDate newUntil) {
        return new Segment<>(newFrom, newUntil, begun, facts, endedOn);
    }

    Segment<F> with(F newFacts) {
        return new Segment<>(from, until, begun, newFacts, endedOn);
    }

    Segment<F> endedOn(LocalDate day) {
        return new Segment<>(from, until, begun, facts, day);
    }

    Segment<F> notBegun() {
        return new Segment<>(from, until, false, facts, null);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    boolean overlaps(Segment<?> other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    boolean saysTheSame(Segment<F> other) {
        return begun == other.begun
                && facts.equals(other.facts)
                && (endedOn == null ? other.endedOn == null : endedOn.equals(other.endedOn));
    }
}
