package org.dongjiang.kernel.testing;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets time pass where there is no event to wait for: in a test of what must not happen, or of what happens by the clock of another
 * process. It is the only place in which a test sleeps.
 */
public final class Quiet {

    private Quiet() {}

    /** @param reason why there is nothing to wait for */
    public static void lasts(Duration duration, String reason) {
        try {
            if (new CountDownLatch(1).await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError(reason);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(reason, interrupted);
        }
    }
}
