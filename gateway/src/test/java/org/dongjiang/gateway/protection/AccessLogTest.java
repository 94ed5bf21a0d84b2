package org.dongjiang.gateway.protection;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.dongjiang.kernel.testing.Quiet;
import org.dongjiang.kernel.testing.Wire;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each request has one line without personal data, whichever part refused it and however it ended. */
@QuarkusTest
@WithTestResource(Origin.class)
class AccessLogTest {

    private static final Duration READ = Duration.ofMillis(300);

    private static final String PATH = "/api/v1/funds/villages";
    private static final String NAME = "%E5%BC%A0%E4%B8%89";
    private static final String ID_NUMBER = "441622199001011234";

    @TestHTTPResource(value = "/metrics", management = true)
    private URI metrics;

    private final LinkedBlockingQueue<ExtLogRecord> lines = new LinkedBlockingQueue<>();
    private final ExtHandler listener = new ExtHandler() {
        @Override
        protected void doPublish(ExtLogRecord line) {
            lines.add(line);
        }
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("access").addHandler(listener);
    }

    @AfterEach
    void hearNoMore() {
        Logger.getLogger("access").removeHandler(listener);
    }

    @Test
    void a_line_tells_what_was_asked_and_answered() throws Exception {
        var id = UUID.randomUUID();
        var answer = RestAssured.get(PATH + "/" + id);
        var line = line();
        assertEquals("GET " + PATH + "/" + id + " 200 true", summary(line));
        assertEquals(2, line.get("bytes").asInt());
        assertEquals(answer.header("X-Request-Id"), line.get("requestId").asText());
        assertTrue(line.get("millis").asLong() < 10_000, line.toString());
        assertTrue(Duration.between(Instant.parse(line.get("timestamp").asText()), Instant.now())
                        .toSeconds()
                < 10);
    }

    @Test
    void nothing_that_a_caller_can_write_of_people_is_told() throws Exception {
        for (var target : new String[] {
            PATH + "?q=" + NAME + "&idNumber=" + ID_NUMBER,
            PATH + "/" + NAME,
            PATH + "/" + ID_NUMBER,
            "/" + ID_NUMBER + "/" + NAME + "?" + ID_NUMBER,
            "/nowhere/张三?q=张三"
        }) {
            Wire.get(target);
            var line = line();
            var all = line.toString();
            assertFalse(all.contains(ID_NUMBER) || all.contains(NAME) || all.contains("张三"), all);
            assertFalse(all.contains("?"), all);
        }
    }

    @Test
    void an_invented_method_is_not_told() throws Exception {
        for (var method : new String[] {"ZhangSan-" + ID_NUMBER, "INVENTED", "get"}) {
            for (var path : new String[] {PATH, "/nowhere"}) {
                Wire.send(method + " " + path + " HTTP/1.1\r\n" + HygieneTest.HOST + "\r\n");
                var line = line();
                assertEquals("OTHER", line.get("method").asText());
                assertFalse(line.toString().contains(method), line.toString());
            }
        }
    }

    @Test
    void what_is_refused_early_has_its_line_too() throws Exception {
        assertLine("401", "GET " + PATH, "Authorization: Bearer nonsense\r\n");
        assertLine("404", "GET /nowhere", "");
        assertLine("400", "GET /api/v1/funds//y", "");
        assertLine("405", "TRACE " + PATH, "");
        assertLine("413", "POST " + PATH, "Content-Length: 2000000\r\n");
        assertLine("431", "GET " + PATH, "X-Padding: " + "a".repeat(20_000) + "\r\n");
        assertLine("504", "GET /api/v1/funds/silent", "");
    }

    @Test
    void what_is_broken_off_is_told_as_such() throws Exception {
        Wire.get("/api/v1/funds/broken-off");
        assertEquals("GET /api/v1/funds/broken-off 200 false", summary(line()));
        askAndLeave("GET");
        assertEquals("GET /api/v1/funds/silent null false", summary(line()));
        askAndLeave("ZhangSan-" + ID_NUMBER);
        assertEquals("OTHER /api/v1/funds/silent null false", summary(line()));
        assertFalse(RestAssured.get(metrics).asString().contains(ID_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void who_goes_away_before_he_has_said_all_makes_no_fault(boolean abruptly) throws Exception {
        var all = Logger.getLogger("");
        all.addHandler(listener);
        leave(
                "POST /api/v1/figure-checks HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{",
                abruptly);
        await().until(() -> !lines.isEmpty());
        leave("POST /api/v1/fig", abruptly);
        leave("", abruptly);
        var told = new ArrayList<String>();
        for (var line = lines.poll(1, TimeUnit.SECONDS); line != null; line = lines.poll(1, TimeUnit.SECONDS)) {
            told.add(line.getLoggerName());
        }
        all.removeHandler(listener);
        assertEquals(List.of("access"), told);
    }

    private static void askAndLeave(String method) throws Exception {
        try (var caller = new Socket("localhost", RestAssured.port)) {
            caller.getOutputStream()
                    .write((method + " /api/v1/funds/silent HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            await().until(() -> Origin.heard().contains("/silent"));
        }
    }

    private static void leave(String said, boolean abruptly) throws Exception {
        try (var caller = new Socket("localhost", RestAssured.port)) {
            caller.getOutputStream().write(said.getBytes(StandardCharsets.ISO_8859_1));
            Quiet.lasts(READ, "nothing shows that the gateway has read a part of a request");
            if (abruptly) {
                caller.setSoLinger(true, 0);
            }
        }
    }

    private void assertLine(String status, String request, String headers) throws Exception {
        var answer = Wire.send(request + " HTTP/1.1\r\n" + HygieneTest.HOST + headers + "\r\n");
        assertEquals(request + " " + status + " true", summary(line()), answer.toString());
    }

    private static String summary(JsonNode line) {
        return String.join(
                " ",
                List.of(
                        line.get("method").asText(),
                        line.get("path").asText(),
                        line.get("status").asText(),
                        line.get("complete").asText()));
    }

    private JsonNode line() throws InterruptedException, IOException {
        var line = lines.poll(5, TimeUnit.SECONDS);
        Origin.heard();
        return new ObjectMapper().readTree(line.getMessage());
    }
}
