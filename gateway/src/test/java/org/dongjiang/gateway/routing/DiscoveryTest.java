package org.dongjiang.gateway.routing;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the instances of a service are told by Consul. */
@QuarkusTest
@QuarkusTestResource(value = Registry.class, restrictToAnnotatedClass = true)
class DiscoveryTest {

    private static final String FUNDS = "/api/v1/funds/anything";
    private static final Duration LEARNT_WITHIN = Duration.ofSeconds(20);
    private static final Duration SILENCE = Duration.ofSeconds(4);
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    @BeforeEach
    void begin() throws Exception {
        Registry.isSilent(false);
        Registry.list(Registry.FIRST);
        awaitThat(Registry.FIRST);
    }

    @Test
    void requests_go_where_the_instances_are_now() throws Exception {
        Registry.list(Registry.SECOND);
        awaitThat(Registry.SECOND);
    }

    @Test
    void who_tells_nothing_any_more_holds_nobody_up() throws Exception {
        Registry.isSilent(true);
        Registry.list(Registry.SECOND);
        for (long start = System.nanoTime(); System.nanoTime() - start < SILENCE.toNanos(); ) {
            long asked = System.nanoTime();
            assertEquals(Registry.FIRST, RestAssured.get(FUNDS).asString());
            assertTrue(System.nanoTime() - asked < AT_ONCE.toNanos(), "held up");
        }
        Registry.isSilent(false);
        awaitThat(Registry.SECOND);
    }

    private static void awaitThat(String name) {
        await().atMost(LEARNT_WITHIN)
                .until(() -> RestAssured.get(FUNDS).asString().equals(name));
    }
}
