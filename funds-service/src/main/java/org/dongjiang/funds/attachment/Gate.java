package org.dongjiang.funds.attachment;

import static org.dongjiang.funds.attachment.AttachmentProblem.ATTACHMENTS_BUSY;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets few files through at once. A file is held in memory whole, for its hash decides whether it is kept or handed out, and
 * whoever sends many at the same moment shall not take the memory of those who record money.
 */
@ApplicationScoped
class Gate {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** @throws org.dongjiang.kernel.problem.Problem {@code ATTACHMENTS_BUSY} where no place becomes free in time */
    <T> T pass(Supplier<T> work) {
        boolean inside = false;
        try {
            inside = places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!inside) {
                throw ATTACHMENTS_BUSY.because();
            }
            return work.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw ATTACHMENTS_BUSY.because();
        } finally {
            if (inside) {
                places.release();
            }
        }
    }
}
