package org.dongjiang.gateway.admission;

import static org.awaitility.Awaitility.await;
import static org.dongjiang.gateway.admission.GatewayProcess.ALONE;
import static org.dongjiang.gateway.admission.GatewayProcess.SHARED;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongjiang.suite.database.FreePort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Two gateways that share their limits, one whose Redis is never available, and Redis. */
class SharedLimitsIT {

    private static final int OF_USER = 6;
    private static final int OF_ADDRESS = 4;
    private static final long AT_ONCE_MILLIS = 1_000;
    /** Far longer than an answer takes that does not wait. */
    private static final long PATIENCE_MILLIS = 2_000;
    /** Refilled long after the tests. */
    private static final Map<String, String> FEW = Map.of(
            "dongjiang.admission.user.requests", "" + OF_USER,
            "dongjiang.admission.user.within", "1H",
            "dongjiang.admission.address.requests", "" + OF_ADDRESS,
            "dongjiang.admission.address.within", "1H",
            // Longer than in production: a machine that is busy with tests must not count as a slow Redis.
            "dongjiang.admission.redis-patience", PATIENCE_MILLIS / 1_000 + "S");

    private static final Duration COMES_WITHIN = Duration.ofSeconds(60);
    private static final AtomicInteger PLACES = new AtomicInteger();
    private static final List<AutoCloseable> STARTED = new ArrayList<>();
    private static RealRedis redis;
    private static GatewayProcess first;
    private static GatewayProcess second;
    private static GatewayProcess lonely;

    @BeforeAll
    static void start() throws Exception {
        redis = started(new RealRedis(FreePort.find()));
        redis.start();
        first = started(new GatewayProcess(with(redis.address())));
        second = started(new GatewayProcess(with(redis.address())));
        lonely = started(new GatewayProcess(with("redis://127.0.0.1:" + FreePort.find())));
        for (var gateway : List.of(first, second, lonely)) {
            await().atMost(COMES_WITHIN).until(gateway::isReady);
            // The first of all takes longer.
            gateway.ask(someone(), anywhere());
        }
        untilShared(1);
    }

    private static <T extends AutoCloseable> T started(T process) {
        STARTED.add(process);
        return process;
    }

    private static Map<String, String> with(String address) {
        var settings = new HashMap<>(FEW);
        settings.put("dongjiang.admission.redis", address);
        return settings;
    }

    @AfterAll
    static void end() throws Exception {
        for (var process : STARTED) {
            process.close();
        }
    }

    @Test
    void a_user_has_one_limit_for_both_gateways() {
        assertShared(someone());
    }

    @Test
    void an_address_has_one_limit_for_both_gateways() {
        var address = anywhere();
        for (int left = OF_ADDRESS - 1; left >= 0; left--) {
            gateway(left)
                    .ask(address)
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"address\";q=4;w=3600")
                    .header("RateLimit", startsWith("\"address\";r=" + left + ";t="));
        }
        assertRefused(first.ask(address), 3_600 / OF_ADDRESS);
        assertRefused(second.ask(address), 3_600 / OF_ADDRESS);
        first.ask(anywhere()).then().statusCode(200);
    }

    /** While the gateway waits for Redis, the body of the request is kept. */
    @Test
    void a_body_is_read_after_its_sender_was_let_through() {
        first.signIn(anywhere()).then().statusCode(400).body("error", equalTo("invalid_grant"));
    }

    @Test
    void redis_is_told_neither_names_nor_addresses_and_forgets() {
        var name = someone();
        var address = anywhere();
        first.ask(name, address).then().statusCode(503);
        try (var client = redis.client()) {
            var keys = client.keys("*");
            assertTrue(keys.size() >= 2, keys.toString());
            for (var key : keys) {
                assertTrue(key.matches("dongjiang:admission:[0-9a-f]{64}"), key);
                assertEquals("hash", client.type(key));
                var kept = client.hgetAll(key);
                kept.forEach((field, value) -> assertTrue(value.matches("[0-9.e-]+"), field + " " + value));
                assertFalse((key + kept).contains(name) || (key + kept).contains(address), key + kept);
                long millis = client.pttl(key);
                // One request is given back after its share of an hour.
                assertTrue(millis > 0 && millis <= 3_600_000, millis + " ms");
            }
        }
    }

    @Test
    void without_redis_each_counts_for_itself_and_together_again_when_it_is_back() throws Exception {
        long before = first.timesSaid(SHARED);
        long absences = first.timesSaid(ALONE);
        redis.kill();
        var name = someone();
        for (var gateway : List.of(first, second)) {
            assertAlone(gateway, name);
            assertEquals(absences + 1, gateway.timesSaid(ALONE));
        }
        redis.start();
        untilShared(before + 1);
        assertShared(someone());
        for (var gateway : List.of(first, second)) {
            assertEquals(absences + 1, gateway.timesSaid(ALONE));
            assertFalse(gateway.log().contains(redis.password()));
            assertFalse(gateway.log().contains(name));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_redis_that_says_nothing_is_waited_for_once() throws Exception {
        long before = first.timesSaid(SHARED);
        redis.halt();
        try {
            var name = someone();
            for (var gateway : List.of(first, second)) {
                gateway.ask(anywhere()).then().statusCode(200).time(lessThan(PATIENCE_MILLIS + AT_ONCE_MILLIS));
                assertAlone(gateway, name);
            }
        } finally {
            redis.goOn();
        }
        untilShared(before + 1);
        assertShared(someone());
    }

    @Test
    void a_gateway_serves_where_there_never_was_a_redis() throws Exception {
        assertAlone(lonely, someone());
        assertEquals(1, lonely.timesSaid(ALONE));
        assertEquals(0, lonely.timesSaid(SHARED));
    }

    private static void assertShared(String name) {
        for (int left = OF_USER - 1; left >= 0; left--) {
            assertLetThrough(gateway(left).ask(name, anywhere()), left);
        }
        assertRefused(first.ask(name, anywhere()), 3_600 / OF_USER);
        assertRefused(second.ask(name, anywhere()), 3_600 / OF_USER);
    }

    private static void assertAlone(GatewayProcess gateway, String name) {
        for (int left = OF_USER - 1; left >= 0; left--) {
            assertLetThrough(gateway.ask(name, anywhere()), left).time(lessThan(AT_ONCE_MILLIS));
        }
        assertRefused(gateway.ask(name, anywhere()), 3_600 / OF_USER);
    }

    private static ValidatableResponse assertLetThrough(Response answer, int left) {
        return answer.then()
                .statusCode(503)
                .header("RateLimit-Policy", "\"user\";q=6;w=3600")
                .header("RateLimit", startsWith("\"user\";r=" + left + ";t="));
    }

    private static void assertRefused(Response answer, int longest) {
        answer.then().statusCode(429).body("code", equalTo("RATE_EXCEEDED"));
        int wait = Integer.parseInt(answer.header("Retry-After"));
        assertTrue(wait > longest / 2 && wait <= longest, wait + " s");
    }

    private static GatewayProcess gateway(int turn) {
        return turn % 2 == 0 ? first : second;
    }

    private static void untilShared(long times) throws Exception {
        for (var gateway : List.of(first, second)) {
            await().atMost(COMES_WITHIN).until(() -> gateway.timesSaid(SHARED) == times);
        }
    }

    private static String someone() {
        return "li-" + UUID.randomUUID();
    }

    private static String anywhere() {
        int place = PLACES.incrementAndGet();
        return "203.0." + place / 256 + "." + place % 256;
    }
}
