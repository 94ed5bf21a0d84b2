package org.dongjiang.acceptance;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.dongjiang.kernel.testing.Certificates;
import org.dongjiang.kernel.testing.Quiet;
import org.dongjiang.suite.database.FreePort;
import org.dongjiang.suite.launch.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A process that was told to stop reports it, continues to serve until no more requests arrive, and ends. */
@ExtendWith(RunningSuite.class)
class StoppingIT {

    private static final Duration SAYS_SO_WITHIN = Duration.ofSeconds(1);
    /** It continues to serve for two seconds, and waits up to ten more for requests in progress. */
    private static final int ENDS_WITHIN_SECONDS = 8;

    private static final Duration LONGER_THAN_IT_SERVES_ON = Duration.ofSeconds(3);

    private static final Map<String, String> SHORT_DEADLINES =
            Map.of("DONGJIANG_ROUTING_LONGEST_WAIT", "1S", "DONGJIANG_ROUTING_LONGEST_TRANSFER", "1S");
    private static final String PATH = "/api/v1/livelihood/file";
    private static final byte[] READY =
            "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BEGIN =
            "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nbegin".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = " end".getBytes(StandardCharsets.US_ASCII);
    /** Fewer bytes than it announces. */
    private static final byte[] HALF =
            "HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\nhalf".getBytes(StandardCharsets.US_ASCII);

    /** The services stop as livelihood does; {@link RollingRestartIT} stops all. */
    @ParameterizedTest
    @EnumSource(names = {"GATEWAY", "LIVELIHOOD"})
    void who_is_told_to_stop_says_so_and_serves_on(Program program) throws Exception {
        int port = FreePort.find();
        var address = "http://127.0.0.1:" + port;
        var process = RunningSuite.suite().another(program, port);
        try {
            RestAssured.get(address + "/ready").then().statusCode(204);
            process.destroy();
            await().atMost(SAYS_SO_WITHIN).until(() -> ready(address, "en").statusCode() != 204);
            assertSaysSo(ready(address, "zh-CN"), "进程即将停止");
            assertSaysSo(ready(address, "en"), "This process is about to stop");
            RestAssured.get(address + "/openapi").then().statusCode(200).header("Connection", "close");
        } finally {
            process.destroy();
            process.onExit().get(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Test
    void who_speaks_http_2_is_told_his_answer_to_the_end() throws Exception {
        var certificates = Certificates.usualIn(Path.of("target", "certificates-stopping"));
        var environment = Map.of(
                "QUARKUS_PROFILE",
                "prod,tls",
                "DONGJIANG_TLS_CERTIFICATE",
                certificates.certificate("usual").toAbsolutePath().toString(),
                "DONGJIANG_TLS_KEY",
                certificates.key("usual").toAbsolutePath().toString());
        var client =
                HttpClient.newBuilder().sslContext(certificates.context(null)).build();
        var begun = new CountDownLatch(1);
        var asked = new AtomicReference<CompletableFuture<HttpResponse<String>>>();
        stopAfter(
                environment,
                caller -> {
                    caller.getOutputStream().write(BEGIN);
                    Quiet.lasts(LONGER_THAN_IT_SERVES_ON, "the process goes by its own clock");
                    caller.getOutputStream().write(END);
                },
                port -> {
                    asked.set(client.sendAsync(
                            HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + port + PATH))
                                    .build(),
                            head -> {
                                begun.countDown();
                                return BodySubscribers.ofString(StandardCharsets.US_ASCII);
                            }));
                    assertTrue(begun.await(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS), asked.get()::toString);
                });
        var answer = asked.get().get();
        assertEquals(Version.HTTP_2, answer.version());
        assertEquals("begin end", answer.body());
    }

    @Test
    void nobody_waits_for_an_answer_that_a_service_has_broken_off() throws Exception {
        stopAfter(
                SHORT_DEADLINES,
                caller -> caller.getOutputStream().write(HALF),
                port -> assertThrows(
                        IOException.class,
                        () -> RestAssured.get("http://127.0.0.1:" + port + PATH).asString()));
    }

    @Test
    void nobody_waits_for_who_does_not_read_once_his_time_is_over() throws Exception {
        var over = new CompletableFuture<Void>();
        try (var reader = new Socket()) {
            stopAfter(
                    SHORT_DEADLINES,
                    caller -> {
                        try {
                            tellForEver(caller.getOutputStream());
                        } finally {
                            over.complete(null);
                        }
                    },
                    port -> {
                        reader.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                        reader.getOutputStream()
                                .write(("GET " + PATH + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                                        .getBytes(StandardCharsets.US_ASCII));
                        over.get(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS);
                    });
        }
    }

    /** Stops a gateway after the story; the service behind it answers as given. */
    private static void stopAfter(Map<String, String> told, Telling telling, Story story) throws Exception {
        int port = FreePort.find();
        try (var service = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            new Thread(() -> answerAll(service, telling)).start();
            var environment = new HashMap<>(told);
            environment.put("DONGJIANG_LIVELIHOOD_URL", "http://127.0.0.1:" + service.getLocalPort());
            var process = RunningSuite.suite().another(Program.GATEWAY, port, environment);
            try {
                story.happens(port);
            } finally {
                process.destroy();
                process.onExit().get(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS);
            }
        }
    }

    private interface Story {
        void happens(int port) throws Exception;
    }

    private interface Telling {
        void tell(Socket caller) throws IOException;
    }

    private static void answerAll(ServerSocket service, Telling telling) {
        while (!service.isClosed()) {
            try {
                var caller = service.accept();
                new Thread(() -> answer(caller, telling)).start();
            } catch (IOException closed) {
                // It is over.
            }
        }
    }

    private static void answer(Socket caller, Telling telling) {
        try (caller) {
            var request = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
            boolean asked = request.readLine().startsWith("GET " + PATH);
            while (!request.readLine().isEmpty()) {
                // Its other output does not matter.
            }
            if (asked) {
                telling.tell(caller);
            } else {
                caller.getOutputStream().write(READY);
            }
        } catch (IOException gone) {
            // It need not be told.
        }
    }

    private static void tellForEver(OutputStream out) throws IOException {
        out.write(HALF);
        for (var more = new byte[1 << 16]; ; ) {
            out.write(more);
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
