package org.dongjiang.kernel.indicator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A reporting period as its callers write it: a year {@code 2018}, a half-year {@code 2018-H1}, a quarter {@code 2018-Q3}, a
 * month {@code 2018-04} or a day {@code 2018-09-18}.
 *
 * @param code the period as written
 * @param first its first day
 * @param last its last day
 */
public record Period(String code, LocalDate first, LocalDate last) {

    /** The spelling of a period, for validation. */
    public static final String PATTERN = "\\d{4}(-(H[12]|Q[1-4]|\\d{2}(-\\d{2})?))?";

    private static final Pattern SPELLING = Pattern.compile(PATTERN);
    private static final int HALF_YEAR = 6;
    private static final int QUARTER = 3;

    /** Empty where the text is no period. */
    public static Optional<Period> parse(String text) {
        if (!SPELLING.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(text));
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

    /** The same period one year before. */
    public Period yearBefore() {
        int year = Integer.parseInt(code.substring(0, 4)) - 1;
        return parse("%04d%s".formatted(year, code.substring(4))).orElseThrow();
    }

    /** The part of it that is past on a day: what an indicator as of that day may count. */
    public LocalDate lastUntil(LocalDate asOf) {
        return last.isBefore(asOf) ? last : asOf;
    }
}
