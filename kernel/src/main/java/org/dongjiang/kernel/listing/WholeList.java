package org.dongjiang.kernel.listing;

import java.util.List;
import java.util.function.Consumer;

/**
 * A requested complete list: the query is validated, and nothing is read yet.
 *
 * @param <V> the view of its records
 */
public interface WholeList<V> {

    Extent extent();

    Class<V> view();

    /**
     * Passes on every record, in the requested order. Only some are in memory at a time. Must be called in a
     * transaction that reads one state of the database throughout.
     *
     * @return how many there were
     * @throws IllegalStateException if the database counts a different number than was read: an incomplete export must
     *     be recognisable
     */
    long read(Consumer<V> taker);

    /** The ids, as stored, of rows left out because they hold a value that is none of its type; known after {@link #read}. */
    default List<String> unreadable() {
        return List.of();
    }

    /** Whether it is the same for ever: then nothing is added that tells when it was read. */
    default boolean isSettled() {
        return false;
    }
}
