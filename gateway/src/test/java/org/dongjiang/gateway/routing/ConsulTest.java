package org.dongjiang.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Instances of a service found through Consul. */
@QuarkusTest
@Elsewhere
class ConsulTest extends Discovery {

    private static final Duration SILENCE = Duration.ofSeconds(4);
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    ConsulTest() {
        super(Consul.SERVICE);
    }

    @Override
    void list(String name) {
        Consul.list(name);
    }

    @AfterEach
    void speak() {
        Consul.isSilent(false);
    }

    @Test
    void who_tells_nothing_any_more_holds_nobody_up() {
        Consul.isSilent(true);
        list(Registry.SECOND);
        for (long start = System.nanoTime(); System.nanoTime() - start < SILENCE.toNanos(); ) {
            long asked = System.nanoTime();
            assertEquals(Registry.FIRST, ask());
            assertTrue(System.nanoTime() - asked < AT_ONCE.toNanos(), "held up");
        }
        Consul.isSilent(false);
        awaitThatAnswers(Registry.SECOND);
    }
}
