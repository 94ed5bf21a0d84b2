package org.dongjiang.funds.book.voucher;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.time.Clocks;

/**
 * One part of the day on which an instant lies. Balances are kept by the day of posting, so for an instant either what was
 * posted until then is added to what is kept until the day before, or what was posted after it is taken off what is kept until
 * that day.
 *
 * @param keptUntil the last day of posting whose balances count
 * @param added whether what was posted in this part is added, or taken off
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

    /** The one in which less time has passed, for it is likely to have fewer vouchers; both lead to the same balances. */
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
