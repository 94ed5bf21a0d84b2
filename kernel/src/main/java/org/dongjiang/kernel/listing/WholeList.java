package org.dongjiang.kernel.listing;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
     * Reads a list part by part, and forgets each before the next. While one is handed over, by another thread, the next is read.
     *
     * @param parts gives the {@link #PART} records that come after one, or as many as there are; the first ones where it is null
     * @param taker of one record after the other
     * @return how many there were, when all are handed over
     */
    static <T> long inParts(EntityManager database, Function<T, List<T>> parts, Consumer<T> taker) {
        var handedOver = CompletableFuture.<Void>completedFuture(null);
        try {
            long count = 0;
            T last = null;
            List<T> part;
            do {
                part = parts.apply(last);
                database.clear();
                handedOver.join();
                var next = part;
                handedOver = CompletableFuture.runAsync(() -> next.forEach(taker), Infrastructure.getDefaultExecutor());
                count += part.size();
                last = part.isEmpty() ? null : part.get(part.size() - 1);
            } while (part.size() == PART);
            handedOver.join();
            return count;
        } catch (CompletionException fault) {
            throw fault.getCause() instanceof RuntimeException cause ? cause : fault;
        } finally {
            // Nobody writes any more when this is over, however it ends.
            handedOver.exceptionally(told -> null).join();
        }
    }
}
