package org.dongjiang.gateway;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Waits for what has to come. */
public final class Until {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LOOK_MILLIS = 50;

    private Until() {}

    public static void holds(Callable<Boolean> condition) throws Exception {
        holds(PATIENCE, condition);
    }

    public static void holds(Duration atMost, Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!condition.call()) {
            assertTrue(System.nanoTime() < deadline, "not within " + atMost);
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }
}
