package org.dongjiang.kernel.listing;

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
}
