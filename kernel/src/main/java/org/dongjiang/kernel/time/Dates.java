package org.dongjiang.kernel.time;

import static org.dongjiang.kernel.problem.CommonProblem.DATES_REVERSED;
import static org.dongjiang.kernel.problem.CommonProblem.FILTER_VALUE_INVALID;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.dongjiang.kernel.codes.Label;

/** The format of a day, and the order of the dates of a record. */
public final class Dates {

    /** The notation of a day, as the contract declares it. */
    public static final String DAY = "[1-9]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";

    /** The notation of an instant, as the contract declares it. */
    public static final String INSTANT =
            "\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:?\\d{2})";

    /** What a day is, for callers who wrote another. */
    public static final Label A_DAY = new Label("日期，如 2018-06-30", "a date such as 2018-06-30");

    /** What an instant is, for callers who wrote another. */
    public static final Label AN_INSTANT =
            new Label("时刻，如 2018-06-30T16:00:00Z", "an instant such as 2018-06-30T16:00:00Z");

    /** The last day that every database has: what lasts until then has no end, so nobody can name it. */
    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final Pattern ANY_INSTANT = Pattern.compile(INSTANT);
    private static final Pattern BASIC_OFFSET = Pattern.compile("([+-]\\d{2})(\\d{2})$");
    private static final Pattern ANY_DAY = Pattern.compile(DAY);

    private Dates() {}

    /**
     * Reads a day in ISO 8601, {@code 2018-06-30}, from the year 1000 on and before {@link #LAST_DAY}.
     *
     * @throws DateTimeException if it is not one
     */
    public static LocalDate parse(String text) {
        if (!ANY_DAY.matcher(text).matches()) {
            throw new DateTimeException("not a day");
        }
        var day = LocalDate.parse(text);
        if (!day.isBefore(LAST_DAY)) {
            throw new DateTimeException("no day has this name");
        }
        return day;
    }

    /** Whether a text is a day, as {@link #parse} reads it. */
    public static boolean isDay(String text) {
        try {
            parse(text);
            return true;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    /**
     * Reads the business date of a query; today in China if none is given.
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
            throw FILTER_VALUE_INVALID.at(name, name, A_DAY);
        }
    }

    /**
     * Reads an instant as RFC 3339 writes it. An offset without a colon, {@code +0800}, is read too: ISO 8601 has it as its
     * basic form, and generated Python clients write it.
     *
     * @throws DateTimeException if it is none
     */
    public static Instant instant(String text) {
        if (!ANY_INSTANT.matcher(text).matches()) {
            throw new DateTimeException("not an instant");
        }
        return Instant.parse(BASIC_OFFSET.matcher(text).replaceFirst("$1:$2"));
    }

    /**
     * Reads the "known at" instant of a query.
     *
     * @param name of the query parameter
     * @return to the millisecond, as instants are stored; null if none is given
     * @throws org.dongjiang.kernel.problem.Problem {@code FILTER_VALUE_INVALID}
     */
    public static Instant knownAt(String name, String text) {
        if (text == null) {
            return null;
        }
        try {
            var instant = instant(text).truncatedTo(ChronoUnit.MILLIS);
            parse(LocalDate.ofInstant(instant, Clocks.BUSINESS_ZONE).toString());
            return instant;
        } catch (DateTimeException unreadable) {
            throw FILTER_VALUE_INVALID.at(name, name, AN_INSTANT);
        }
    }

    /**
     * Checks that something does not end before it begins; an unknown end is valid.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code DATES_REVERSED}
     */
    public static void requireOrder(LocalDate begins, String pointer, LocalDate ends) {
        if (ends != null && ends.isBefore(begins)) {
            throw DATES_REVERSED.at(pointer, begins);
        }
    }
}
