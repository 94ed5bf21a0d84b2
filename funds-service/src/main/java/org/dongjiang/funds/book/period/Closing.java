package org.dongjiang.funds.book.period;

import java.util.List;
import java.util.UUID;

/** A feature's part in the closing of a period. */
public interface Closing {

    /** The obstacles of this feature. */
    default List<Blocker> blockers(Month month) {
        return List.of();
    }

    /**
     * Takes part in the closing, in its transaction; nothing can be recorded in the month any more.
     *
     * @param closing how often the period has been closed, this time included
     */
    default void close(UUID period, int closing, Month month) {}
}
