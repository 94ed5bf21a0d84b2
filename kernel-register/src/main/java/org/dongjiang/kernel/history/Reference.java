package org.dongjiang.kernel.history;

import java.time.LocalDate;

/**
 * That a record names another one by its code.
 *
 * @param pointer the member that holds the code
 * @param day the business day on which it names it; null if it has none, and names it from the day on from which it says so
 */
public record Reference(String pointer, String code, LocalDate day, Named register) {

    /** A register whose records are named by others. */
    public interface Named {

        /** @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}, {@code REFERENCE_ENDED} */
        void requireKnown(String pointer, String code, LocalDate day);
    }

    /** @param since the day from which the record says so */
    void require(LocalDate since) {
        register.requireKnown(pointer, code, day == null ? since : day);
    }

    /** Whether a record that names this does not name anything new by naming the other. */
    boolean isSame(Reference other) {
        return pointer.equals(other.pointer)
                && code.equals(other.code)
                && (day == null ? other.day == null : day.equals(other.day));
    }
}
