package org.dongjiang.gateway.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import org.dongjiang.kernel.testing.Certificates;
import org.junit.jupiter.api.Test;

/** The same of the jar that ships, and that nobody is slow: tests within the build have nothing that looks at frames. */
@QuarkusIntegrationTest
@TestProfile(TlsProfile.class)
class Http2IT extends Http2Test {

    private static final int SETTINGS = 4;
    private static final int HEADERS = 1;
    private static final int CONTINUATION = 9;

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

    /** Sends the first bytes at once, and then, each half second, a frame that goes on with a head and does not end it. */
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
            // As it should be.
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
