package org.dongjiang.kernel.gate;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dongjiang.kernel.problem.ProblemType;

/**
 * Lets few through at once, so that whoever asks for much at the same moment does not take the memory and the connections of
 * those who record money.
 */
public final class Gate {

    private final Semaphore places;
    private final Duration patience;
    private final ProblemType busy;

    /**
     * @param patience how long one waits for a place
     * @param busy what he is told where none becomes free
     */
    public Gate(int atOnce, Duration patience, ProblemType busy) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
        this.busy = busy;
    }

    /** @throws org.dongjiang.kernel.problem.Problem where no place becomes free in time */
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
