package org.dongjiang.gateway.protection;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import org.dongjiang.kernel.testing.Certificates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The rules of HTTP/1.1 apply to HTTP/2 too: a service receives the same, and the same deadlines hold. For the jar that ships: tests
 * within the build have nothing that looks at frames.
 */
@QuarkusIntegrationTest
@TestProfile(TlsProfile.class)
class Http2IT {

    private static final String PATH = "/api/v1/funds/villages";

    private static final int CANCEL = 8;
    private static final int SETTINGS = 4;
    private static final int HEADERS = 1;
    private static final int CONTINUATION = 9;

    private final Vertx vertx = Vertx.vertx();
    private HttpClient client;

    /** An answer, and the request as the service received it; names in lower case. */
    private record Answer(HttpClientResponse head, Buffer body, String heard) {

        void assertRefused(int status, String code) {
            assertEquals(status, head.statusCode(), body.toString());
            assertTrue(body.toString().contains("\"code\":\"" + code + "\""), body.toString());
            assertEquals("", heard);
        }
    }

    @BeforeEach
    void connect() throws IOException {
        Origin.heard();
        client = vertx.createHttpClient(new HttpClientOptions()
                .setSsl(true)
                .setUseAlpn(true)
                .setProtocolVersion(HttpVersion.HTTP_2)
                .setHttp2MultiplexingLimit(1_000)
                .setTrustOptions(new PemTrustOptions()
                        .addCertPath(Certificates.existing().authority().toString())));
    }

    @AfterEach
    void hangUp() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void a_service_hears_what_it_would_have_heard() throws Exception {
        var read = ask(HttpMethod.GET, PATH, Buffer.buffer());
        assertEquals(HttpVersion.HTTP_2, read.head.version());
        assertEquals(200, read.head.statusCode());
        assertTrue(read.heard.startsWith("get " + PATH + " http/1.1\r\n"), read.heard);
        assertTrue(read.heard.contains("x-forwarded-host: localhost:" + RestAssured.port + "\r\n"), read.heard);
        assertFalse(read.heard.contains("transfer-encoding"), read.heard);
        var written = ask(HttpMethod.POST, PATH, Buffer.buffer("a body"));
        assertTrue(written.heard.endsWith("\r\n6\r\na body\r\n0\r\n\r\n"), written.heard);
        for (var header : new String[] {"connection", "transfer-encoding", "x-inner"}) {
            assertFalse(written.head.headers().contains(header), written.head.headers()::toString);
        }
    }

    @Test
    void what_a_client_says_of_its_own_address_is_replaced() throws Exception {
        var answer = ask(HttpMethod.GET, PATH, Buffer.buffer(), "x-forwarded-for", "x_real_ip", "forwarded", "x-user");
        assertEquals(200, answer.head.statusCode());
        assertFalse(answer.heard.contains("evil"), answer.heard);
        assertTrue(answer.heard.contains("x-forwarded-proto: https\r\n"), answer.heard);
    }

    @Test
    void what_is_refused_there_is_refused_here() throws Exception {
        for (var method : new String[] {"TRACE", "PROPFIND", "INVENTED", "get"}) {
            var refused = ask(HttpMethod.valueOf(method), PATH, Buffer.buffer());
            // The service is asked which methods the address accepts.
            assertTrue(refused.heard.startsWith("options " + PATH + " "), refused.heard);
            new Answer(refused.head, refused.body, "").assertRefused(405, "METHOD_REFUSED");
        }
        for (var path : new String[] {PATH + "/../x", PATH + "//x", PATH + ";a=b", PATH + "/%2e%2e/x", "*"}) {
            ask(HttpMethod.GET, path, Buffer.buffer()).assertRefused(400, "REQUEST_UNREADABLE");
        }
        ask(HttpMethod.GET, PATH + "?a=" + "a".repeat(20_000), Buffer.buffer()).assertRefused(414, "URI_TOO_LONG");
        ask(HttpMethod.GET, PATH, Buffer.buffer(), "x-" + "a".repeat(20_000)).assertRefused(431, "HEADERS_TOO_LARGE");
        ask(HttpMethod.GET, PATH, Buffer.buffer(), "x-http-method-override").assertRefused(405, "METHOD_REFUSED");
    }

    @Test
    void a_body_has_the_same_limit_whether_it_says_its_length_or_not() throws Exception {
        var tooMuch = Buffer.buffer(" ".repeat(2_000_000));
        var asked = request(HttpMethod.POST, PATH)
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        asked.setChunked(true).write("begun");
        // If all came at once it might be refused before anything is forwarded.
        var heard = new StringBuilder();
        await().until(() -> heard.append(Origin.heard()).indexOf("begun") >= 0);
        asked.end(tooMuch);
        var unstated =
                asked.response().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        assertEquals(413, unstated.statusCode());
        await().until(() -> heard.append(Origin.heard()).indexOf(Origin.GONE) >= 0);
        assertTrue(heard.length() <= 1_100_000, heard.length() + " bytes");
        ask(HttpMethod.POST, "/api/v1/figure-checks", tooMuch, "content-type").assertRefused(413, "BODY_TOO_LARGE");
    }

    @Test
    void who_takes_back_what_he_asks_is_not_listened_to_for_long() throws Exception {
        var closed = new CompletableFuture<Void>();
        request(HttpMethod.GET, PATH)
                .onSuccess(first -> first.connection().closeHandler(closed::complete))
                .compose(HttpClientRequest::send);
        for (int at = 0; at < 1_000; at++) {
            request(HttpMethod.GET, PATH).onSuccess(asked -> asked.sendHead().onSuccess(sent -> asked.reset(CANCEL)));
        }
        closed.get(10, TimeUnit.SECONDS);
    }

    @Test
    void who_does_not_read_holds_little_and_not_for_long() throws Exception {
        request(HttpMethod.GET, "/api/v1/funds/endless")
                .compose(HttpClientRequest::send)
                .onSuccess(HttpClientResponse::pause);
        SlowTest.assertHoldsLittle();
    }

    private Future<HttpClientRequest> request(HttpMethod method, String path) {
        return client.request(new RequestOptions()
                .setHost("localhost")
                .setPort(RestAssured.port)
                .setMethod(method)
                .setURI(path));
    }

    private Answer ask(HttpMethod method, String path, Buffer body, String... headers) throws Exception {
        var answer = request(method, path).compose(asked -> {
            for (var header : headers) {
                asked.putHeader(header, header.equals("content-type") ? "application/json" : "evil");
            }
            if (body.length() > 0) {
                asked.setChunked(true).write(body);
            }
            asked.end();
            return asked.response().compose(head -> head.body().map(told -> new Answer(head, told, "")));
        });
        var told = answer.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        return new Answer(told.head, told.body, Origin.heard().toLowerCase(Locale.ROOT));
    }

    @Test
    void a_head_that_does_not_come_whole_is_not_waited_for() throws Exception {
        var preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        var begun = joined(preface, frame(SETTINGS, 0, 0), frame(HEADERS, 1, 0));
        var cut = joined(preface, frame(SETTINGS, 0, 0), new byte[] {0, 1});
        var closings = Stream.of(new byte[0], preface, cut, begun)
                .map(said -> CompletableFuture.supplyAsync(() -> millisUntilClosed(said)))
                .toList();
        for (var closing : closings) {
            assertTrue(closing.get() > 4_000 && closing.get() < 10_000, closing.get() + " ms");
        }
    }

    /** Sends the first bytes at once, and then, every half second, a frame that continues a head without ending it. */
    private static long millisUntilClosed(byte[] said) {
        long start = System.nanoTime();
        try (var socket = (SSLSocket)
                Certificates.existing().context(null).getSocketFactory().createSocket("localhost", RestAssured.port)) {
            var parameters = socket.getSSLParameters();
            parameters.setApplicationProtocols(new String[] {"h2"});
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            assertEquals("h2", socket.getApplicationProtocol());
            socket.getOutputStream().write(said);
            socket.setSoTimeout(500);
            boolean goesOn = said.length > 0 && said[said.length - 1] == 1;
            while (isOpen(socket)) {
                if (goesOn) {
                    socket.getOutputStream().write(frame(CONTINUATION, 1, 0));
                }
            }
        } catch (IOException closed) {
            // A valid one.
        }
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private static boolean isOpen(SSLSocket socket) throws IOException {
        try {
            while (socket.getInputStream().read() >= 0) {
                // Settings of the other side.
            }
            return false;
        } catch (SocketTimeoutException open) {
            return true;
        }
    }

    /** An empty one. */
    private static byte[] frame(int type, int stream, int flags) {
        return new byte[] {0, 0, 0, (byte) type, (byte) flags, 0, 0, 0, (byte) stream};
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
