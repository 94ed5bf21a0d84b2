package org.dongjiang.kernel.listing;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A list that was asked for whole: the question is found in order, and nothing is read yet.
 *
 * @param <V> the view of its records
 */
public interface WholeList<V> {

    /** Few enough for the memory, and enough that what a query costs before its first row is little. */
    int PART = 2000;

    Extent extent();

    Class<V> view();

    /**
     * Hands over every record, in the order asked for. Only some are in memory at a time. To be called in a transaction that
     * sees one state of the database throughout.
     *
     * @return how many there were
     * @throws IllegalStateException where the database counts others than were read: an export is never silently short
     */
    long read(EntityManager database, Consumer<V> taker);

    /**
     * Reads a list part by part, and forgets each before the next.
     *
     * @param parts gives the {@link #PART} records that come after one, or as many as there are; the first ones where it is null
     * @return how many there were
     */
    static <T> long inParts(EntityManager database, Function<T, List<T>> parts, Consumer<T> taker) {
        long count = 0;
        T last = null;
        List<T> part;
        do {
            part = parts.apply(last);
            database.clear();
            part.forEach(taker);
            count += part.size();
            last = part.isEmpty() ? null : part.get(part.size() - 1);
        } while (part.size() == PART);
        return count;
    }
}
