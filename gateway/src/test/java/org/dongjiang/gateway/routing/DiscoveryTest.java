package org.dongjiang.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the instances of a service are told by somebody who knows: funds by Consul, livelihood by Kubernetes. */
@QuarkusTest
@QuarkusTestResource(value = Registries.class, restrictToAnnotatedClass = true)
class DiscoveryTest {

    private static final String FUNDS = "/api/v1/funds/anything";
    private static final String LIVELIHOOD = "/api/v1/livelihood/anything";
    private static final Duration LEARNT_WITHIN = Duration.ofSeconds(20);
    private static final Duration SILENCE = Duration.ofSeconds(4);
    private static final Duration AT_ONCE = Duration.ofMillis(500);

    @BeforeEach
    void begin() {
        Registries.areSilent(false);
        Registries.list(Registries.FIRST);
        await(FUNDS, Registries.FIRST);
        await(LIVELIHOOD, Registries.FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {FUNDS, LIVELIHOOD})
    void requests_go_where_the_instances_are_now(String path) {
        Registries.list(Registries.SECOND);
        await(path, Registries.SECOND);
    }

    @Test
    void who_tells_nothing_any_more_holds_nobody_up() {
        Registries.areSilent(true);
        Registries.list(Registries.SECOND);
        for (long start = System.nanoTime(); System.nanoTime() - start < SILENCE.toNanos(); ) {
            for (var path : new String[] {FUNDS, LIVELIHOOD}) {
                long asked = System.nanoTime();
                assertEquals(Registries.FIRST, RestAssured.get(path).asString());
                assertTrue(System.nanoTime() - asked < AT_ONCE.toNanos(), path + " is held up");
            }
        }
        Registries.areSilent(false);
        await(FUNDS, Registries.SECOND);
        await(LIVELIHOOD, Registries.SECOND);
    }

    private static void await(String path, String name) {
        long deadline = System.nanoTime() + LEARNT_WITHIN.toNanos();
        while (!RestAssured.get(path).asString().equals(name)) {
            assertTrue(System.nanoTime() < deadline, path + " is not answered by the " + name);
        }
    }
}
