package org.dongjiang.funds.book.voucher;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.time.Clocks;

/**
 * One part of the day of an instant. Balances are stored by day of posting. For an instant, either what was posted
 * until then is added to the balances of the day before, or what was posted after it is subtracted from those of the
 * day.
 *
 * @param keptUntil the last day of posting whose balances count
 * @param added whether the postings of this part are added, or subtracted
 * @param firstMillis the first instant of this part
 * @param lastMillis the last instant of it
 */
record PartOfDay(LocalDate keptUntil, boolean added, long firstMillis, long lastMillis) {

    /** From the beginning of the day. */
    static PartOfDay until(Instant knownAt) {
        var day = day(knownAt);
        return new PartOfDay(day.minusDays(1), true, begin(day), knownAt.toEpochMilli());
    }

    /** To the end of the day. */
    static PartOfDay after(Instant knownAt) {
        var day = day(knownAt);
        return new PartOfDay(day, false, knownAt.toEpochMilli() + 1, begin(day.plusDays(1)) - 1);
    }

    /** The shorter part, because it probably has fewer vouchers; both lead to the same balances. */
    static PartOfDay shorter(Instant knownAt, Instant now) {
        var until = until(knownAt);
        var after = after(knownAt);
        long passed = Math.min(after.lastMillis, now.toEpochMilli()) - after.firstMillis;
        return until.lastMillis - until.firstMillis < passed ? until : after;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Clocks.BUSINESS_ZONE);
    }

    private static long begin(LocalDate day) {
        return day.atStartOfDay(Clocks.BUSINESS_ZONE).toInstant().toEpochMilli();
    }
}
