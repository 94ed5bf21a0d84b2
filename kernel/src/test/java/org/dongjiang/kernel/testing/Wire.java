package org.dongjiang.kernel.testing;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongjiang.kernel.testing.AnswerCheck.Answer;

/**
 * A client without an HTTP library: bytes are sent exactly as given. For thousands of requests it
 * also needs less time per request than the service.
 *
 * @param status of the answer
 * @param head its status line and headers
 * @param body its body; of one with an unknown length as it is sent, with the lengths of its chunks
 */
public record Wire(int status, String head, String body) {

    /** An end of a request target that no HTTP library sends, because it is not a valid URI. */
    public static final List<String> NO_URI_ENDINGS =
            List.of("/%zz", "?a=%zz", "?%", "?q=a|b", "?q={x}", "?name=龙川", "?name=é", "?q=\\", "?q=a^b");

    private static final Pattern REQUEST_LINE = Pattern.compile("([A-Z]+) (/[^ ?]*)[^ ]* HTTP/1.1\r\n");

    private static final int PATIENCE_MILLIS = 10_000;

    /** Bytes that no reader takes for a request, each with the code of its refusal. */
    public static Map<String, String> noRequests(String target) {
        var get = "GET " + target;
        var host = " HTTP/1.1\r\nHost: localhost\r\n";
        var post = "POST " + target + host;
        var requests = new LinkedHashMap<String, String>();
        for (var request : List.of(
                "nonsense\r\n\r\n",
                get + " HTTP/x\r\nHost: localhost\r\n\r\n",
                get + host + "Two\r\n lines: x\r\n\r\n",
                get + host + "No colon\r\n\r\n",
                post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                post + "Content-Length: many\r\n\r\n",
                post + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")) {
            requests.put(request, "REQUEST_UNREADABLE");
        }
        for (var version : List.of("HTTP/9.9", "HTTP/3.0", "HTTP/2.0", "HTTP/1.2", "HTTP/0.9")) {
            requests.put(get + " " + version + "\r\nHost: localhost\r\n\r\n", "HTTP_VERSION_UNKNOWN");
        }
        requests.put(get + "?a=" + "a".repeat(70_000) + host + "\r\n", "URI_TOO_LONG");
        requests.put(get + host + "X-Padding: " + "a".repeat(70_000) + "\r\n\r\n", "HEADERS_TOO_LARGE");
        return requests;
    }

    /** Asks for a request target, however it is spelt. */
    public static Wire get(String target, String... headers) {
        return send("GET " + target + " HTTP/1.1\r\n" + lines(headers) + "\r\n");
    }

    /** Sends a body with whatever is said of it. */
    public static Wire post(String target, String body, String... headers) {
        return write("POST " + target, body, headers);
    }

    /** @param request method and target */
    public static Wire write(String request, String body, String... headers) {
        return send(request + " HTTP/1.1\r\n" + lines(headers) + "Content-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length
                + "\r\n\r\n" + body);
    }

    /** Sends white space, which readers of JSON skip, without saying how much. */
    public static Wire sendChunked(String request, int bytes, String... headers) {
        var chunk = " ".repeat(1 << 16);
        var body = new StringBuilder();
        for (int sent = 0; sent < bytes; sent += chunk.length()) {
            body.append("10000\r\n").append(chunk).append("\r\n");
        }
        return send(
                request + " HTTP/1.1\r\n" + lines(headers) + "Transfer-Encoding: chunked\r\n\r\n" + body + "0\r\n\r\n");
    }

    /** Whether it is a problem document under this code, with the number under which it is found. */
    public boolean isProblem(int code, String name) {
        return status == code
                && head.contains("application/problem+json")
                && head.contains("X-Request-Id")
                && list("Vary").containsAll(List.of("Accept", "Accept-Encoding", "Accept-Language"))
                && body.contains("\"code\":\"" + name + "\"");
    }

    /** What a header of the answer lists, in order of the alphabet. */
    public List<String> list(String name) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .flatMap(line -> Stream.of(line.substring(name.length() + 1).split(",")))
                .map(String::strip)
                .sorted()
                .toList();
    }

    /** A connection to what is tested, over TLS where it speaks that. */
    public static Socket connect() throws IOException {
        return isTls()
                ? Certificates.trustful().createSocket("localhost", RestAssured.port)
                : new Socket("localhost", RestAssured.port);
    }

    /** Whether what is tested speaks TLS. */
    public static boolean isTls() {
        return RestAssured.baseURI.startsWith("https:");
    }

    private static String lines(String... headers) {
        var lines = new StringBuilder("Host: localhost\r\nConnection: close\r\n");
        for (var header : headers) {
            lines.append(header).append("\r\n");
        }
        return lines.toString();
    }

    /** Sends a whole request as it stands here; where the connection is closed without an answer, the status is 0. */
    public static Wire send(String request) {
        return send(request.getBytes(StandardCharsets.UTF_8));
    }

    /** Where one answers one request that can be read as one. */
    private void checkAgainstContract(String request, byte[] sent) {
        var line = REQUEST_LINE.matcher(request);
        if (!line.lookingAt() || body.contains("\nHTTP/1.1 ")) {
            return;
        }
        var headers = head.lines()
                .skip(1)
                .map(header -> header.split(":", 2))
                .collect(Collectors.toMap(
                        header -> header[0].toLowerCase(Locale.ROOT),
                        header -> header[1].strip(),
                        (one, other) -> one + ", " + other));
        var whole = headers.containsKey("transfer-encoding") ? unchunked(sent) : body;
        AnswersInContract.check(new Answer(line.group(1), line.group(2), status, headers, whole));
    }

    /** Lengths are of bytes. */
    private static String unchunked(byte[] bytes) {
        var whole = new ByteArrayOutputStream();
        int at = 0;
        while (at < bytes.length) {
            int end = at;
            while (bytes[end] != '\r') {
                end++;
            }
            int length = Integer.parseInt(new String(bytes, at, end - at, StandardCharsets.UTF_8), 16);
            whole.write(bytes, end + 2, length);
            at = end + 2 + length + 2;
        }
        return whole.toString(StandardCharsets.UTF_8);
    }

    /** The same of bytes that are no text. */
    public static Wire send(byte[] request) {
        try (var socket = connect()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            var bytes = socket.getInputStream().readAllBytes();
            var answer = new String(bytes, StandardCharsets.UTF_8);
            if (answer.isEmpty()) {
                return new Wire(0, "", "");
            }
            int end = answer.indexOf("\r\n\r\n");
            var wire = new Wire(
                    Integer.parseInt(answer.split(" ", 3)[1]), answer.substring(0, end), answer.substring(end + 4));
            int body = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n") + 4;
            wire.checkAgainstContract(
                    new String(request, StandardCharsets.UTF_8), Arrays.copyOfRange(bytes, body, bytes.length));
            return wire;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
