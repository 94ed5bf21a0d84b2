package org.dongjiang.kernel.indicator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dongjiang.kernel.time.Dates;

/**
 * A reporting period in the notation of the API: a year {@code 2018}, a half-year {@code 2018-H1}, a quarter
 * {@code 2018-Q3}, a month {@code 2018-04} or a day {@code 2018-09-18}.
 *
 * @param code the period as written
 * @param first its first day
 * @param last its last day
 */
public record Period(String code, LocalDate first, LocalDate last) {

    /** The pattern of a reporting period, for validation: at least a month, between the years 1000 and 9999. */
    public static final String PATTERN = "[1-9]\\d{3}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?";

    private static final Pattern SPELLING = Pattern.compile(PATTERN + "|[1-9]\\d{3}-\\d{2}-\\d{2}");
    private static final int DAY_LENGTH = 10;
    private static final int HALF_YEAR = 6;
    private static final int QUARTER = 3;

    /** Empty if the text is not a period. */
    public static Optional<Period> parse(String text) {
        if (!SPELLING.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(text)).filter(period -> period.last().isBefore(Dates.LAST_DAY));
        } catch (DateTimeException impossibleDate) {
            return Optional.empty();
        }
    }

    private static Period read(String text) {
        int year = Integer.parseInt(text.substring(0, 4));
        if (text.length() == 4) {
            return months(text, YearMonth.of(year, 1), Year.of(year).atMonth(12));
        }
        char kind = text.charAt(5);
        if (kind == 'H' || kind == 'Q') {
            int length = kind == 'H' ? HALF_YEAR : QUARTER;
            var first = YearMonth.of(year, (text.charAt(6) - '1') * length + 1);
            return months(text, first, first.plusMonths(length - 1L));
        }
        if (text.length() == 7) {
            var month = YearMonth.parse(text);
            return months(text, month, month);
        }
        var day = LocalDate.parse(text);
        return new Period(text, day, day);
    }

    private static Period months(String code, YearMonth first, YearMonth last) {
        return new Period(code, first.atDay(1), last.atEndOfMonth());
    }

    /** The same period one year before; for 29 February the day before 1 March. */
    public Period yearBefore() {
        var begins = first.minusYears(1);
        if (code.length() == DAY_LENGTH) {
            return new Period(begins.toString(), begins, begins);
        }
        var yearless = code.substring(4);
        return months(
                "%04d%s".formatted(begins.getYear(), yearless),
                YearMonth.from(begins),
                YearMonth.from(last.minusYears(1)));
    }

    /** The part of it up to a day: the days that an indicator as of that day may count. */
    public LocalDate lastUntil(LocalDate asOf) {
        return last.isBefore(asOf) ? last : asOf;
    }
}
