package org.dongjiang.funds.book.period;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A month of a book. A book belongs to the special account (专户) and a fiscal year, which is the calendar year.
 *
 * @param book {@code special-account-2018}
 * @param code {@code 2018-06}
 */
public record Month(String book, String code) implements Comparable<Month> {

    /** The books begin here; an earlier date is a typing error. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2013, 1, 1);

    private static final String BOOK_PREFIX = "special-account-";
    private static final int CODE_LENGTH = "2018-06".length();

    /** The month in which something on this day is recorded. */
    public static Month of(LocalDate day) {
        return new Month(BOOK_PREFIX + day.getYear(), day.toString().substring(0, CODE_LENGTH));
    }

    /** Its first day. */
    public LocalDate first() {
        return LocalDate.parse(code + "-01");
    }

    /** Its last day. */
    public LocalDate last() {
        return YearMonth.parse(code).atEndOfMonth();
    }

    /** The twelve months of a year. */
    static List<Month> of(Year year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> of(year.atMonth(month).atDay(1)))
                .toList();
    }

    /** Its year. */
    int year() {
        return first().getYear();
    }

    @Override
    public int compareTo(Month other) {
        return code.compareTo(other.code);
    }
}
