package org.dongjiang.kernel.listing;

import java.util.function.Consumer;

/**
 * A list that was asked for whole: the question is found in order, and nothing is read yet.
 *
 * @param <V> the view of its records
 */
public interface WholeList<V> {

    Extent extent();

    Class<V> view();

    /**
     * Hands over every record, in the order asked for. Only some are in memory at a time. To be called in a transaction that
     * sees one state of the database throughout.
     *
     * @return how many there were
     * @throws IllegalStateException where the database counts others than were read: an export is never silently short
     */
    long read(Consumer<V> taker);
}
