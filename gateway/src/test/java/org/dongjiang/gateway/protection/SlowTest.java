package org.dongjiang.gateway.protection;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dongjiang.kernel.testing.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slow clients and services are disconnected: the deadlines are those of {@link Origin}. */
@QuarkusTest
@WithTestResource(Origin.class)
class SlowTest {

    private static final Pattern TOLD = Pattern.compile("<told (\\d+)>");
    private static final Duration BROKEN_OFF_WITHIN = Duration.ofSeconds(8);
    private static final String PATH = "/api/v1/funds/villages";

    /** One thread for each caller: with a thread per processor they would send one after the other. */
    private final Executor slow = Executors.newCachedThreadPool();

    @BeforeEach
    void forget() throws IOException {
        Origin.heard();
    }

    @Test
    void each_byte_of_a_slow_body_wins_no_time() {
        var closings = new HashMap<String, CompletableFuture<Long>>();
        for (var path : new String[] {PATH, "/api/v1/figure-checks"}) {
            for (var framing :
                    new String[] {"Content-Length: 1000\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n3e8\r\n"}) {
                var head =
                        "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + framing;
                closings.put(head, CompletableFuture.supplyAsync(() -> millisUntilClosed(head, " ".repeat(100)), slow));
            }
        }
        closings.forEach((head, closing) -> {
            long closed = closing.join();
            assertTrue(closed > 500 && closed < 6_000, head + closed + " ms");
        });
    }

    @Test
    void a_service_that_does_not_answer_in_time_is_told_as_such() throws IOException {
        long before = System.nanoTime();
        var answer = Wire.get("/api/v1/funds/silent");
        assertTrue(answer.isProblem(504, "DEPENDENCY_LATE"), answer.toString());
        assertTrue(since(before) < 5_000);
        assertEquals(200, Wire.get(PATH).status());
    }

    @Test
    void who_does_not_read_holds_little_and_not_for_long() throws Exception {
        try (var reader = new Socket("localhost", RestAssured.port)) {
            reader.getOutputStream()
                    .write("GET /api/v1/funds/endless HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(StandardCharsets.ISO_8859_1));
            assertHoldsLittle();
        }
    }

    /** The answer of the service is soon aborted, and little of it has been sent by then. */
    static void assertHoldsLittle() {
        var told = await().atMost(BROKEN_OFF_WITHIN)
                .until(() -> TOLD.matcher(Origin.heard()), Matcher::find)
                .group(1);
        assertTrue(Long.parseLong(told) < 32_000_000, told);
    }

    /** Sends the first part at once, the second a byte each tenth of a second, until the other side has closed. */
    static long millisUntilClosed(String atOnce, String slowly) {
        long start = System.nanoTime();
        try (var socket = Wire.connect()) {
            var out = socket.getOutputStream();
            out.write(atOnce.getBytes(StandardCharsets.ISO_8859_1));
            socket.setSoTimeout(100);
            for (int at = 0; at < 150; at++) {
                if (at < slowly.length()) {
                    out.write(slowly.charAt(at));
                }
                if (isClosed(socket)) {
                    return since(start);
                }
            }
        } catch (IOException reset) {
            return since(start);
        }
        return Long.MAX_VALUE;
    }

    private static boolean isClosed(Socket socket) throws IOException {
        try {
            while (socket.getInputStream().read() >= 0) {
                // It is an answer.
            }
            return true;
        } catch (SocketTimeoutException open) {
            return false;
        }
    }

    private static long since(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
