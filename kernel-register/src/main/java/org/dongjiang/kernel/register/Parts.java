package org.dongjiang.kernel.register;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads a list that does not fit into memory. */
public final class Parts {

    /** Small enough for the memory, and large enough that the start of a query costs little in comparison. */
    public static final int SIZE = 2000;

    private Parts() {}

    /**
     * Reads a list part by part, and keeps none longer than needed. While one part is passed on, by another thread, the
     * next is read.
     *
     * @param parts gives the {@link #SIZE} records after a given one, or as many as there are; the first ones for null
     * @param taker of one record after the other
     * @return how many there were, after all are passed on
     */
    public static <T> long read(EntityManager database, Function<T, List<T>> parts, Consumer<T> taker) {
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
            } while (part.size() == SIZE);
            handedOver.join();
            return count;
        } catch (CompletionException fault) {
            throw fault.getCause() instanceof RuntimeException cause ? cause : fault;
        } finally {
            // After this nobody writes any more, however it ends.
            handedOver.exceptionally(told -> null).join();
        }
    }
}
