package org.dongjiang.kernel.feed;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The readers that have read everything and wait for more. */
@ApplicationScoped
class WaitingReaders {

    private final Set<UniEmitter<? super Void>> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicLong news = new AtomicLong();
    private volatile boolean stopping;

    /** What a reader notes before it reads, so that it misses no news afterwards. */
    long news() {
        return news.get();
    }

    /** Whether nobody waits any more. */
    boolean isStopping() {
        return stopping;
    }

    /** Ends with the next news after the noted ones, or with the time. */
    Uni<Void> wait(long noted, Duration time) {
        return Uni.createFrom()
                .<Void>emitter(reader -> {
                    waiting.add(reader);
                    reader.onTermination(() -> waiting.remove(reader));
                    if (stopping || news.get() != noted) {
                        reader.complete(null);
                    }
                })
                .ifNoItem()
                .after(time)
                .recoverWithItem((Void) null);
    }

    void tell() {
        news.incrementAndGet();
        List.copyOf(waiting).forEach(reader -> {
            waiting.remove(reader);
            reader.complete(null);
        });
    }

    /** Nobody waits for a process that stops. */
    void stop(@Observes ShutdownDelayInitiatedEvent told) {
        stopping = true;
        tell();
    }
}
