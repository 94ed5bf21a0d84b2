package org.dongjiang.kernel.history;

import java.time.LocalDate;

/**
 * What a user says about a record.
 *
 * @param validFrom from which day it is so; null if it always was
 * @param precision how exactly that day is known; null for all but transitions, which are of a day
 * @param reason null if none was given
 * @param evidence null if none was given
 */
public record Statement(
        RecordEventKind kind, LocalDate validFrom, DayPrecision precision, String reason, String evidence) {

    Statement(RecordEventKind kind, LocalDate validFrom, String reason, String evidence) {
        this(kind, validFrom, null, reason, evidence);
    }
}
