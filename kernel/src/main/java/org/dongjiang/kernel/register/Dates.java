package org.dongjiang.kernel.register;

import static org.dongjiang.kernel.problem.CommonProblem.DATES_REVERSED;

import java.time.LocalDate;

/** What dates of one record owe each other. */
public final class Dates {

    private Dates() {}

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
