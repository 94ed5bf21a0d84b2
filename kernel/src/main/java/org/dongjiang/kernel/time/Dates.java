package org.dongjiang.kernel.time;

import static org.dongjiang.kernel.problem.CommonProblem.DATES_REVERSED;
import static org.dongjiang.kernel.problem.CommonProblem.FILTER_VALUE_INVALID;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** How a day is written, and what the dates of one record owe each other. */
public final class Dates {

    private static final Pattern DAY = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}");

    private Dates() {}

    /**
     * Reads a day as ISO 8601 writes it, {@code 2018-06-30}, between the years 1000 and 9999, which every database knows.
     *
     * @throws DateTimeException where it is none
     */
    public static LocalDate parse(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new DateTimeException("not a day");
        }
        return LocalDate.parse(text);
    }

    /**
     * Reads the business date of a question; today in China where none is given.
     *
     * @param name of the query parameter
     * @throws org.dongjiang.kernel.problem.Problem {@code FILTER_VALUE_INVALID}
     */
    public static LocalDate asOf(String name, String text, Clock clock) {
        if (text == null) {
            return Clocks.today(clock);
        }
        try {
            return parse(text);
        } catch (DateTimeException unreadable) {
            throw FILTER_VALUE_INVALID.because(name, "2018-06-30");
        }
    }

    /**
     * Reads the instant as known at which a question is to be answered.
     *
     * @param name of the query parameter
     * @return to the millisecond, as instants are kept; null where none is given
     * @throws org.dongjiang.kernel.problem.Problem {@code FILTER_VALUE_INVALID}
     */
    public static Instant knownAt(String name, String text) {
        if (text == null) {
            return null;
        }
        try {
            var instant = Instant.parse(text).truncatedTo(ChronoUnit.MILLIS);
            parse(LocalDate.ofInstant(instant, Clocks.BUSINESS_ZONE).toString());
            return instant;
        } catch (DateTimeException unreadable) {
            throw FILTER_VALUE_INVALID.because(name, "2018-06-30T16:00:00Z");
        }
    }

    /**
     * Sees to it that something does not end before it begins; an end that is not known yet is in order.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code DATES_REVERSED}
     */
    public static void requireOrder(LocalDate begins, String pointer, LocalDate ends) {
        if (ends != null && ends.isBefore(begins)) {
            throw DATES_REVERSED.at(pointer, begins);
        }
    }
}
