package org.dongjiang.kernel.bulkhead;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dongjiang.kernel.problem.ProblemType;

/**
 * Limits how many expensive operations run at once, so that their callers do not use up the memory and the connections
 * of those who record money.
 */
public final class Bulkhead {

    private final Semaphore places;
    private final Duration patience;
    private final ProblemType busy;

    /**
     * @param patience how long a request waits for a place
     * @param busy the problem if none becomes free
     */
    public Bulkhead(int atOnce, Duration patience, ProblemType busy) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
        this.busy = busy;
    }

    /** @throws org.dongjiang.kernel.problem.Problem if no place becomes free in time */
    public <T> T pass(Supplier<T> work) {
        boolean inside = false;
        try {
            inside = places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (!inside) {
                throw busy.because();
            }
            return work.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw busy.because();
        } finally {
            if (inside) {
                places.release();
            }
        }
    }
}
