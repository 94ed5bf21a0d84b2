package org.dongjiang.funds.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dongjiang.kernel.testing.Tokens;

/** Sends a request over a connection with a small buffer, and reads on only when the test says so. */
final class SlowCaller implements AutoCloseable {

    private static final int SMALL_BUFFER = 8 * 1024;
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket = new Socket();
    private final InputStream in;
    private final String head;

    /** Reads no more than the head of the answer. */
    SlowCaller(String target) throws IOException {
        socket.setReceiveBufferSize(SMALL_BUFFER);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress("localhost", RestAssured.port));
        var request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + Tokens.of("auditor")
                + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        in = socket.getInputStream();
        var read = new StringBuilder();
        for (var line = line(); !line.isEmpty(); line = line()) {
            read.append(line).append('\n');
        }
        head = read.toString();
        assertTrue(head.startsWith("HTTP/1.1 200"), head);
        assertTrue(head.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked"), head);
    }

    String head() {
        return head;
    }

    /**
     * The rest of the answer (RFC 9112, chunked).
     *
     * @param body gets what arrives, also of an answer that is broken off
     * @throws EOFException where the answer is broken off
     */
    void readOn(ByteArrayOutputStream body) throws IOException {
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            var chunk = in.readNBytes(size);
            body.writeBytes(chunk);
            if (chunk.length < size) {
                throw new EOFException();
            }
            line();
        }
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new EOFException();
            }
            if (read != '\r') {
                line.write(read);
            }
        }
        return line.toString(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
