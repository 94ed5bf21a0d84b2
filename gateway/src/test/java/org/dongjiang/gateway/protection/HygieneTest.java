package org.dongjiang.gateway.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dongjiang.kernel.testing.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the gateway treats the bytes of requests: invalid ones reach no service. */
@QuarkusTest
@WithTestResource(Origin.class)
class HygieneTest {

    static final String PATH = "/api/v1/funds/villages";
    private static final String CHECKS = "/api/v1/figure-checks";
    static final String HOST = "Host: localhost\r\nConnection: close\r\n";

    @BeforeEach
    void forget() throws IOException {
        Origin.heard();
    }

    @Test
    void what_a_client_says_of_its_own_address_or_identity_is_replaced() throws IOException {
        var said = new String[] {
            "X-Forwarded-For",
            "x-FORWARDED-for",
            "X_Forwarded_For",
            "X-Forwarded_Proto",
            "X-Forwarded-Host",
            "Forwarded",
            "X-Real-IP",
            "X_REAL_IP",
            "x-user",
            "X-User-Id",
            "X_USER",
            "Remote-User",
            "X-Remote-User",
            "X-Auth-Request-User",
            "X-Request-Id",
            "True-Client-IP",
            "X-Original-URL",
            "X-Rewrite-URL",
            "X-Anything_At_All"
        };
        var headers = new String[said.length];
        for (int i = 0; i < said.length; i++) {
            headers[i] = said[i] + ": evil";
        }
        assertEquals(200, Wire.get(PATH, headers).status());
        var heard = heard();
        assertFalse(heard.contains("evil"), heard);
        assertEquals(1, heard.split("x-forwarded-for: 127.0.0.1\r\n", -1).length - 1, heard);
        assertTrue(heard.contains("x-forwarded-proto: " + (Wire.isTls() ? "https" : "http") + "\r\n"), heard);
        assertTrue(heard.contains("x-forwarded-host: localhost\r\n"), heard);
    }

    @Test
    void what_is_meant_for_one_hop_goes_no_further() throws IOException {
        var answer = Wire.send(
                "GET " + PATH
                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nConnection: X-Secret , traceparent\r\n"
                        + "X-Secret: inner\r\nX-Open: outer\r\nTE: trailers\r\nKeep-Alive: 5\r\nProxy-Authorization: inner\r\n\r\n");
        assertEquals(200, answer.status());
        var heard = heard();
        assertFalse(heard.contains("inner"), heard);
        assertFalse(heard.contains("keep-alive: 5"), heard);
        assertTrue(heard.contains("x-open: outer"), heard);
        assertTrue(heard.contains("traceparent: 00-"), heard);
        assertFalse(answer.head().contains("X-Inner"), answer.head());
        assertFalse(answer.head().contains("timeout=5"), answer.head());
        assertTrue(answer.head().contains("X-Outer: told"), answer.head());
    }

    @Test
    void there_is_no_tunnel_past_all_this() throws IOException {
        Wire.send(
                "GET " + PATH
                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nX-Real-IP: evil\r\n\r\n");
        var heard = heard();
        assertFalse(heard.contains("evil") || heard.contains("upgrade"), heard);
        Wire.send("GET " + PATH
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
                + "HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA\r\nX-Real-IP: evil\r\n\r\n");
        heard = heard();
        assertFalse(heard.contains("evil") || heard.contains("h2c"), heard);
        var atOnce = Wire.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0");
        assertFalse(atOnce.status() < 400 && atOnce.status() > 0, atOnce.toString());
        assertEquals("", heard());
    }

    @Test
    void a_body_ends_in_one_way_only() throws IOException {
        var smuggled = "GET /api/v1/funds/smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n";
        refused("POST " + PATH + " HTTP/1.1\r\n" + HOST
                + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled);
        refused("POST " + PATH
                + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 60\r\n\r\n0\r\n\r\n"
                + smuggled);
        refused("POST " + PATH + " HTTP/1.1\r\n" + HOST + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab");
        refused("POST " + PATH + " HTTP/1.1\r\n" + HOST + "Content-Length: 1, 2\r\n\r\nab");
        for (var length : new String[] {"+3", "0x3", "-1", "3 3", "3a", "99999999999999999999", ""}) {
            refused("POST " + PATH + " HTTP/1.1\r\n" + HOST + "Content-Length: " + length + "\r\n\r\nabc");
        }
        for (var encoding : new String[] {
            "gzip",
            "gzip, chunked",
            "chunked, gzip",
            "chunked, chunked",
            "xchunked",
            "chunked;a=b",
            "identity",
            "\u000bchunked",
            ""
        }) {
            refused("POST " + PATH + " HTTP/1.1\r\n" + HOST + "Transfer-Encoding: " + encoding + "\r\n\r\n0\r\n\r\n");
        }
        refused("POST " + PATH + " HTTP/1.1\r\n" + HOST
                + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        refused("POST " + PATH + " HTTP/1.0\r\n" + HOST + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    }

    @Test
    void chunks_are_delimited_as_the_standard_says() throws IOException {
        for (var body : new String[] {
            "3\nabc\r\n0\r\n\r\n", "3\r\nabc\n0\r\n\r\n", "3\r\nabcX\r\n0\r\n\r\n", "+3\r\nabc\r\n0\r\n\r\n",
            "0x3\r\nabc\r\n0\r\n\r\n", "-3\r\nabc\r\n0\r\n\r\n", "3 3\r\nabc\r\n0\r\n\r\n",
                    "fffffffffffffffff\r\nabc\r\n0\r\n\r\n"
        }) {
            var answer =
                    Wire.send("POST " + PATH + " HTTP/1.1\r\n" + HOST + "Transfer-Encoding: chunked\r\n\r\n" + body);
            assertTrue(answer.status() == 400 || answer.status() == 0, body + answer);
            assertFalse(Origin.heard().contains("0\r\n\r\n"), body);
        }
    }

    @Test
    void a_head_is_written_in_one_way_only() throws IOException {
        for (var header :
                new String[] {"X-A : b", "X-A\t: b", "X-A: b\0c", "X-A: b\rc", "X\0A: b", "X-A", ": b", "X-A: b\nX-B: c"
                }) {
            refused("GET " + PATH + " HTTP/1.1\r\n" + HOST + header + "\r\n\r\n");
        }
        for (var host : new String[] {"", "Host: a b\r\n", "Host: [\r\n", "Host: a:b\r\n"}) {
            var answer = Wire.send("GET " + PATH + " HTTP/1.1\r\nConnection: close\r\n" + host + "\r\n");
            assertTrue(answer.isProblem(400, "REQUEST_UNREADABLE"), host + answer);
        }
        refused("GET " + PATH + " HTTP/1.1\r\n" + HOST + "Host: elsewhere\r\n\r\n");
        refused("GET " + PATH + " HTTP/1.1\r\n" + HOST + "host: localhost\r\n\r\n");
        refused("GET " + PATH + " HTTP/1.1 HTTP/1.1\r\n" + HOST + "\r\n");
        refused("GET  " + PATH + "\r\n" + HOST + "\r\n");
    }

    @Test
    void a_method_that_means_nothing_here_has_no_effect() throws IOException {
        for (var method : new String[] {"TRACE", "TRACK", "CONNECT", "PROPFIND", "INVENTED", "get", "GETS"}) {
            var answer = Wire.send(method + " " + PATH + " HTTP/1.1\r\n" + HOST + "Content-Length: 0\r\n\r\n");
            assertTrue(answer.isProblem(405, "METHOD_REFUSED"), method + answer);
            assertEquals(List.of("GET", "HEAD", "OPTIONS"), answer.list("Allow"), answer.head());
            assertTrue(Origin.heard().startsWith("OPTIONS " + PATH + " "), method);
        }
        for (var header : new String[] {"X-HTTP-Method-Override", "x-http-method", "X-Method-Override"}) {
            var answer = Wire.post(PATH, "", header + ": DELETE");
            assertTrue(answer.isProblem(405, "METHOD_REFUSED"), header + answer);
        }
        assertEquals("", heard());
        var connect = Wire.send("CONNECT localhost:80 HTTP/1.1\r\n" + HOST + "\r\n");
        assertTrue(connect.status() == 405 || connect.status() == 400, connect.toString());
        assertEquals("", heard());
    }

    @Test
    void a_method_that_an_address_does_not_take_is_refused() {
        var answer = Wire.send("DELETE " + CHECKS + " HTTP/1.1\r\n" + HOST + "\r\n");
        assertTrue(answer.isProblem(405, "METHOD_REFUSED"), answer.toString());
        assertEquals(List.of("OPTIONS", "POST"), answer.list("Allow"), answer.head());
    }

    @Test
    void an_answer_without_a_body_announces_none() {
        for (var question : new String[] {"GET " + PATH + "/unchanged", "HEAD " + PATH}) {
            var answer = Wire.send(question + " HTTP/1.1\r\n" + HOST + "\r\n");
            assertTrue(answer.status() == (question.startsWith("GET") ? 304 : 200), answer.toString());
            assertEquals(List.of("\"1\""), answer.list("ETag"), answer.head());
            assertEquals(List.of(), answer.list("Transfer-Encoding"), answer.head());
            assertEquals(List.of(), answer.list("Content-Length"), answer.head());
            assertEquals("", answer.body());
        }
    }

    @Test
    void an_answer_says_once_what_it_depends_on() {
        assertEquals(
                List.of("Accept", "Accept-Encoding", "Accept-Language"),
                Wire.get(PATH).list("Vary"));
    }

    @Test
    void a_header_that_is_said_once_reaches_no_service_twice() throws IOException {
        for (var header : new String[] {"Idempotency-Key: k", "If-Match: \"1\"", "Authorization: Bearer x"}) {
            refused("POST " + PATH + " HTTP/1.1\r\n" + HOST + header + "\r\n" + header
                    + "\r\nContent-Length: 0\r\n\r\n");
        }
        refused("GET " + PATH + "?q=%CA%BE%C0%FD HTTP/1.1\r\n" + HOST + "\r\n");
    }

    @Test
    void an_address_is_spelt_in_one_way_only() throws IOException {
        for (var target : new String[] {
            "http://localhost" + PATH,
            "http://elsewhere" + PATH,
            "//elsewhere" + PATH,
            "*",
            "api/v1/funds/villages",
            "/api/v1/funds/x/..;/y",
            "/api/v1/funds/villages;a=b",
            "/api/v1/funds/x/../y",
            "/api/v1/funds/./y",
            "/api/v1/funds/%2e%2e%2fy",
            "/api/v1/funds/%2e%2e/y",
            "/api/v1/funds/%2E/y",
            "/api/v1/funds/..%2fy",
            "/api/v1/funds//y",
            "//api/v1/funds/y",
            "/api/v1/funds/a%2Fb",
            "/api/v1/funds/a%5cb",
            "/api/v1/funds/a\\b",
            "/api/v1/funds/a%00b",
            "/api/v1/funds/a%0d%0aX:%20b",
            "/api/v1/fund%73/y",
            "/api/v1/overview/../funds/y",
            "/api/v1/funds/../../../q/metrics",
            "/api/v1/funds/%2e%2e/%2e%2e/%2e%2e/q/metrics",
            "/%71/metrics",
            "/api/v1/funds/..",
            "/api/v1/funds/%2e%2e"
        }) {
            refused("GET " + target + " HTTP/1.1\r\n" + HOST + "\r\n");
        }
        var target = PATH + "/%E9%BE%99?name=%2F%2e%2e;a=%00//x";
        assertEquals(200, Wire.get(target).status());
        assertTrue(Origin.heard().startsWith("GET " + target + " HTTP/1.1\r\n"));
    }

    @Test
    void what_is_for_operators_is_not_routed() throws IOException {
        for (var target : new String[] {"/q/health", "/q/metrics", "/q/", "/health", "/metrics"}) {
            assertTrue(Wire.get(target).isProblem(404, "PATH_UNKNOWN"), target);
        }
        assertEquals("", heard());
    }

    @Test
    void headers_have_a_limit() throws IOException {
        var answer = Wire.get(PATH, "X-Padding: " + "a".repeat(16 * 1024));
        assertTrue(answer.isProblem(431, "HEADERS_TOO_LARGE"), answer.toString());
        assertEquals(431, Wire.get(PATH, "X-Padding: " + "a".repeat(70 * 1024)).status());
        assertEquals("", heard());
    }

    @Test
    void a_body_that_exceeds_its_limit_is_refused_before_it_is_read_whole() throws IOException {
        // All at once: the gateway closes a connection only seconds after such a refusal.
        var refusals = Stream.of(2_000_000L, 1_000_000_000_000_000L, 1L << 62, Long.MAX_VALUE)
                .map(length -> "POST " + PATH + " HTTP/1.1\r\n" + HOST + "Content-Length: " + length + "\r\n\r\n")
                .map(request -> CompletableFuture.supplyAsync(() -> Wire.send(request)))
                .toList();
        for (var refusal : refusals) {
            var stated = refusal.join();
            assertTrue(stated.isProblem(413, "BODY_TOO_LARGE"), stated.toString());
            assertEquals(1, stated.list("Content-Language").size(), stated.head());
        }
        assertEquals("", heard());
        var unstated = Wire.sendChunked("POST " + PATH, 4_000_000);
        assertTrue(unstated.isProblem(413, "BODY_TOO_LARGE"), unstated.toString());
        var heard = heard();
        assertTrue(heard.length() <= 1_100_000, heard.length() + " bytes");
        assertFalse(heard.contains("\r\n0\r\n\r\n"));
        assertEquals(200, Wire.sendChunked("POST " + PATH, 900_000).status());
    }

    @Test
    void no_json_makes_a_fault() throws IOException {
        var json = "Content-Type: application/json";
        assertTrue(
                Wire.post(CHECKS, "[".repeat(1_000) + "]".repeat(1_000), json).isProblem(400, "REQUEST_MALFORMED"));
        assertTrue(Wire.post(CHECKS, "{\"figures\":".repeat(1_000) + "1" + "}".repeat(1_000), json)
                .isProblem(400, "REQUEST_MALFORMED"));
        assertEquals(
                413,
                Wire.post(CHECKS, "{\"figures\":[" + "1,".repeat(1_000_000) + "1]}", json)
                        .status());
        assertEquals(
                413,
                Wire.post(CHECKS, "{\"a\":\"" + "a".repeat(10_000_000) + "\"}", json)
                        .status());
        for (var body : new String[] {
            "{\"figures\":[" + "{},".repeat(300_000) + "{}]}",
            "{\"figures\":[" + "1,".repeat(500_000) + "1]}",
            "{\"figures\":[" + "null,".repeat(200_000) + "null]}",
            "{\"figures\":[],\"figures\":[]}",
            "{\"figures\":[{\"id\":\"a\",\"asOf\":\"2018-02-03\",\"value\":1e400}]}",
            "{\"figures\":[{\"id\":\"a\",\"asOf\":\"2018-02-03\",\"value\":1e2147483647}]}",
            "{\"figures\":[{\"id\":\"a\",\"asOf\":\"2018-02-03\",\"value\":" + "9".repeat(900_000) + "}]}",
            "{\"figures\":[{\"id\":\"a\",\"asOf\":1e400}]}",
            "{\"" + "a".repeat(900_000) + "\":1}"
        }) {
            var answer = Wire.post(CHECKS, body, json);
            assertTrue(answer.status() >= 400 && answer.status() < 500, answer.toString());
            assertTrue(answer.body().length() < 200_000, answer.body().length() + " characters");
        }
        var noText = ("POST " + CHECKS + " HTTP/1.1\r\n" + HOST + json
                        + "\r\nContent-Length: 12\r\n\r\n{\"figu\u00ff\u00fe\":1}")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(Wire.send(noText).isProblem(400, "TEXT_NOT_UTF8"));
    }

    @Test
    void a_packed_body_is_neither_unpacked_nor_passed_on() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(packed)) {
            packing.write(" ".repeat(50_000_000).getBytes(StandardCharsets.US_ASCII));
            packing.write("{\"figures\":[]}".getBytes(StandardCharsets.US_ASCII));
        }
        for (var path : new String[] {CHECKS, PATH, "/oauth2/token"}) {
            var request = new ByteArrayOutputStream();
            request.writeBytes(("POST " + path + " HTTP/1.1\r\n" + HOST
                            + "Content-Type: application/json\r\nContent-Encoding: gzip\r\n" + "Content-Length: "
                            + packed.size() + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            request.writeBytes(packed.toByteArray());
            var answer = Wire.send(request.toByteArray());
            assertTrue(
                    answer.isProblem(415, "BODY_ENCODED")
                            && answer.list("Accept-Encoding").equals(List.of("identity")),
                    path + answer);
        }
        assertEquals("", heard());
        assertEquals(200, Wire.post(PATH, "{}", "Content-Encoding: identity").status());
    }

    static void refused(String request) throws IOException {
        var answer = Wire.send(request);
        assertEquals(400, answer.status(), request + answer);
        assertFalse(answer.body().contains("HTTP/1.1"), () -> "an answer to what stood behind: " + answer);
        assertEquals("", Origin.heard(), request);
    }

    /** Names of headers are not case-sensitive. */
    private static String heard() throws IOException {
        return Origin.heard().toLowerCase(Locale.ROOT);
    }
}
