package org.dongjiang.gateway.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.dongjiang.kernel.testing.Wire;
import org.junit.jupiter.api.Test;

/**
 * The same for the jar that ships, with its own decoder of requests: tests within the build use that of Vert.x, because there
 * Netty does not see the classes of the kernel.
 */
@QuarkusIntegrationTest
@WithTestResource(Origin.class)
class HygieneIT extends HygieneTest {

    @Test
    void a_header_is_written_in_one_line() throws IOException {
        for (var header : new String[] {"X-A: b\r\n c", "X-A: b\r\n\tc: d", "X-A: b\r\n \r\nX-B: c"}) {
            refused("GET " + PATH + " HTTP/1.1\r\n" + HOST + header + "\r\n\r\n");
        }
        refused("GET " + PATH + " HTTP/1.1\r\n" + HOST + " X-A: b\r\n\r\n");
        refused("GET " + PATH + " HTTP/1.1\r\n\tX-A: b\r\n" + HOST + "\r\n");
    }

    @Test
    void what_cannot_be_read_as_a_request_is_answered_with_a_problem() throws IOException {
        Wire.noRequests(PATH).forEach((request, code) -> {
            var answer = Wire.send(request);
            assertTrue(
                    answer.isProblem(answer.status(), code),
                    request.substring(0, Math.min(200, request.length())) + answer);
        });
        assertEquals("", Origin.heard());
    }

    @Test
    void a_version_of_http_that_is_unknown_is_refused_in_one_that_is_known() throws IOException {
        for (var version : new String[] {"HTTP/9.9", "HTTP/3.0", "HTTP/2.0", "HTTP/1.2"}) {
            var answer = Wire.send("GET " + PATH + " " + version + "\r\n" + HOST + "\r\n");
            assertTrue(answer.isProblem(505, "HTTP_VERSION_UNKNOWN"), version + answer);
            assertTrue(answer.head().startsWith("HTTP/1.1 505 "), version + answer);
        }
        assertEquals("", Origin.heard());
        assertEquals(
                200, Wire.send("GET " + PATH + " HTTP/1.0\r\n" + HOST + "\r\n").status());
    }

    @Test
    void nothing_is_read_after_what_was_refused() throws IOException {
        var good = "POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 6\r\n\r\n\r\n b\r\n";
        var answer = Wire.send(good + "GET " + PATH + "/second HTTP/1.1\r\n" + HOST + "X-A: b\r\n c\r\n\r\nGET " + PATH
                + "/third HTTP/1.1\r\n" + HOST + "\r\n");
        assertTrue(answer.status() == 200 && answer.body().contains("HTTP/1.1 400"), answer.toString());
        var heard = Origin.heard().toLowerCase(Locale.ROOT);
        assertTrue(heard.startsWith("post") && !heard.contains("second") && !heard.contains("third"), heard);
    }

    @Test
    void a_head_that_does_not_come_is_not_waited_for() throws Exception {
        var first = CompletableFuture.supplyAsync(() -> SlowTest.millisUntilClosed("", "G".repeat(100)));
        var second = CompletableFuture.supplyAsync(() ->
                SlowTest.millisUntilClosed("GET " + PATH + " HTTP/1.1\r\nHost: localhost\r\n\r\n", "G".repeat(100)));
        var silent = CompletableFuture.supplyAsync(() -> SlowTest.millisUntilClosed("", ""));
        for (var closed : new long[] {first.get(), second.get(), silent.get()}) {
            assertTrue(closed > 4_000 && closed < 10_000, closed + " ms");
        }
        assertFalse(Origin.heard().contains("GG"));
    }
}
