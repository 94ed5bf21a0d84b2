package org.dongjiang.acceptance;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dongjiang.suite.launch.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A process that is told to stop says so to whoever looks, serves on until nobody comes any more, and ends. */
@ExtendWith(RunningSuite.class)
class StoppingIT {

    private static final Duration SAYS_SO_WITHIN = Duration.ofSeconds(1);
    /** For two it serves on; where it waits for a request, for ten more. */
    private static final int ENDS_WITHIN_SECONDS = 8;

    @ParameterizedTest
    @EnumSource(names = {"GATEWAY", "LIVELIHOOD"})
    void who_is_told_to_stop_says_so_and_serves_on(Program program) throws Exception {
        int port = RunningSuite.freePort();
        var address = "http://127.0.0.1:" + port;
        var process = RunningSuite.suite().another(program, port);
        try {
            RestAssured.get(address + "/ready").then().statusCode(204);
            process.destroy();
            await(address);
            assertSaysSo(ready(address, "zh-CN"), "进程即将停止");
            assertSaysSo(ready(address, "en"), "This process is about to stop");
            RestAssured.get(address + "/openapi").then().statusCode(200).header("Connection", "close");
        } finally {
            process.destroy();
            process.onExit().get(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Test
    void nobody_waits_for_an_answer_that_a_service_has_broken_off() throws Exception {
        int port = RunningSuite.freePort();
        try (var service = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var answering = new Thread(() -> breakOffAll(service));
            answering.start();
            var process = RunningSuite.suite()
                    .another(
                            Program.GATEWAY,
                            port,
                            Map.of("DONGJIANG_LIVELIHOOD_URL", "http://127.0.0.1:" + service.getLocalPort()));
            try {
                assertThrows(
                        IOException.class,
                        () -> RestAssured.get("http://127.0.0.1:" + port + "/api/v1/livelihood/broken-off")
                                .asString());
            } finally {
                process.destroy();
                process.onExit().get(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS);
            }
        }
    }

    private static void breakOffAll(ServerSocket service) {
        while (!service.isClosed()) {
            try (var caller = service.accept()) {
                var request =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
                var answer = request.readLine().startsWith("GET /ready ")
                        ? "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"
                        : "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf";
                while (!request.readLine().isEmpty()) {
                    // What else it says does not matter.
                }
                caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                // It is over, or the caller is gone.
            }
        }
    }

    private static void await(String address) {
        long deadline = System.nanoTime() + SAYS_SO_WITHIN.toNanos();
        while (ready(address, "en").statusCode() == 204) {
            assertTrue(System.nanoTime() < deadline, address + " does not say that it stops");
        }
    }

    private static Response ready(String address, String language) {
        return RestAssured.given().header("Accept-Language", language).get(address + "/ready");
    }

    private static void assertSaysSo(Response answer, String title) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .header("Connection", "close")
                .body("code", equalTo("PROCESS_STOPPING"))
                .body("title", equalTo(title));
    }
}
