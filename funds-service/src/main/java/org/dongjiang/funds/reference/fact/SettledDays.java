package org.dongjiang.funds.reference.fact;

import java.time.LocalDate;
import org.dongjiang.kernel.history.RecordEventKind;

/** The days whose months are closed; implemented by the book. */
public interface SettledDays {

    /**
     * Checks that what is said otherwise of some days is no change of a closed month. A new record changes nothing, and a correction
     * has its reason.
     *
     * @param until the day after the last
     * @throws org.dongjiang.kernel.problem.Problem {@code PERIOD_CLOSED}
     */
    default void requireKept(RecordEventKind said, LocalDate from, LocalDate until) {
        if (said == RecordEventKind.CHANGED) {
            requireOpen("validFrom", from, until);
        } else if (said == RecordEventKind.ENDED || said == RecordEventKind.REOPENED) {
            requireOpen("/on", from, until);
        }
    }

    /**
     * Checks that none of some days lies in a closed month. None is closed before the commit.
     *
     * @param until the day after the last
     * @throws org.dongjiang.kernel.problem.Problem {@code PERIOD_CLOSED}
     */
    void requireOpen(String pointer, LocalDate from, LocalDate until);
}
