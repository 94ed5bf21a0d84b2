package org.dongjiang.gateway.protection;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.dongjiang.kernel.testing.Certificates;

/**
 * Takes the place of the funds service: records every byte that reaches it, and behaves as the path says. Deadlines are short, so
 * that tests do not wait long.
 */
public class Origin implements QuarkusTestResourceLifecycleManager {

    private static final String PORT = "dongjiang.test.origin-port";
    /** The certificate that it presents if it requires certificates of its callers. */
    static final String SHOWS = "certificate";

    private static final String CALLER = "dongjiang.test.origin-caller";
    private static final String TLS = "dongjiang.test.origin-tls";
    private static final Pattern LENGTH = Pattern.compile("content-length: *(\\d+)");
    private static final Pattern ACCEPTED = Pattern.compile("(?i)\r\naccept: *([^\r]*)");
    private static final long FIVE_BYTES = 0xFF_FFFF_FFFFL;
    /** A zero and two line ends. */
    private static final long LAST_CHUNK = 0x30_0D0A_0D0AL;
    /** A request of the test itself, not through the gateway. */
    private static final String WHAT_WAS_HEARD = "GET /heard";
    /** The gateway's own probe; as long as the other, and not recorded either. */
    private static final String PROBE = "GET /ready";

    /** What it records if the caller disconnected before the end of the request. */
    static final String GONE = "<gone>";

    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private ServerSocket door;
    private String certificate;

    @Override
    public void init(Map<String, String> arguments) {
        certificate = arguments.get(SHOWS);
    }

    /** All bytes that have reached it since the last call, unchanged. */
    static String heard() throws IOException {
        try (var socket = socket(System.getProperty(TLS), Integer.getInteger(PORT))) {
            socket.getOutputStream().write((WHAT_WAS_HEARD + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static Socket socket(String certificate, int port) throws IOException {
        return certificate == null
                ? new Socket(InetAddress.getLoopbackAddress(), port)
                : Certificates.existing()
                        .context(certificate)
                        .getSocketFactory()
                        .createSocket(InetAddress.getLoopbackAddress(), port);
    }

    private static ServerSocket door(String certificate) throws IOException {
        if (certificate == null) {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        }
        var door = (SSLServerSocket) Certificates.existing()
                .context(certificate)
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        door.setNeedClientAuth(true);
        return door;
    }

    @Override
    public Map<String, String> start() {
        try {
            door = door(certificate);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        callers.execute(this::serve);
        // Not a field: the class of a test is loaded a second time.
        System.setProperty(PORT, Integer.toString(door.getLocalPort()));
        if (certificate != null) {
            System.setProperty(TLS, certificate);
        }
        return Map.of(
                "quarkus.stork.funds.service-discovery.address-list",
                (certificate == null ? "http" : "https") + "://127.0.0.1:" + door.getLocalPort(),
                "dongjiang.routing.longest-wait",
                "1S",
                "dongjiang.routing.longest-transfer",
                "2S",
                // Tests of aborted answers cause more of them than a breaker would allow.
                "dongjiang.instances.breaker.of-at-least",
                "1000",
                "dongjiang.body-limit.longest",
                "3S",
                // Because the jar that ships has no port for tests.
                "quarkus.management.port",
                "0");
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                callers.execute(() -> answer(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** The subject of the certificate that the last caller presented. */
    static String lastCaller() {
        return System.getProperty(CALLER, "");
    }

    /** Differs between two certificates. */
    static String nameOf(Certificate certificate) {
        return ((X509Certificate) certificate).getSerialNumber().toString();
    }

    private void answer(Socket caller) {
        try (caller) {
            var request = read(caller.getInputStream());
            if (caller instanceof SSLSocket shown && !request.startsWith(WHAT_WAS_HEARD)) {
                System.setProperty(CALLER, nameOf(shown.getSession().getPeerCertificates()[0]));
            }
            var out = caller.getOutputStream();
            if (request.startsWith(WHAT_WAS_HEARD)) {
                out.write(heard.toByteArray());
                heard.reset();
            } else if (request.startsWith("HEAD") || request.contains("/unchanged")) {
                // Neither states the length of its body.
                out.write(("HTTP/1.1 " + (request.startsWith("HEAD") ? "200 OK" : "304 Not Modified")
                                + "\r\nETag: \"1\"\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
            } else if (request.contains("/silent")) {
                caller.getInputStream().read();
            } else if (request.startsWith("OPTIONS")) {
                out.write(
                        "HTTP/1.1 200 OK\r\nAllow: GET, HEAD, OPTIONS\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                                .getBytes(StandardCharsets.ISO_8859_1));
            } else if (request.contains("/whole") || request.contains("/broken-off")) {
                tellFile(out, request);
            } else if (request.contains("/endless")) {
                tellForEver(out);
            } else {
                out.write(("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: X-Inner, close\r\nX-Inner: secret\r\n"
                                + "Keep-Alive: timeout=5\r\nX-Outer: told\r\n\r\nok")
                        .getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException gone) {
            note(GONE);
        }
    }

    private void note(String text) {
        heard.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String read(InputStream stream) throws IOException {
        var in = new BufferedInputStream(stream);
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) next(in));
            boolean noted = !WHAT_WAS_HEARD.startsWith(start(head)) && !PROBE.startsWith(start(head));
            if (noted && head.length() == PROBE.length()) {
                note(head.toString());
            } else if (noted && head.length() > PROBE.length()) {
                heard.write(head.charAt(head.length() - 1));
            }
        }
        var request = head.toString().toLowerCase(Locale.ROOT);
        var length = LENGTH.matcher(request);
        if (request.contains("transfer-encoding")) {
            for (long tail = 0; tail != LAST_CHUNK; tail = (tail << 8 | heardNext(in)) & FIVE_BYTES) {
                // Its content does not matter.
            }
        } else if (length.find()) {
            for (int left = Integer.parseInt(length.group(1)); left > 0; left--) {
                heardNext(in);
            }
        }
        return head.toString();
    }

    private static String start(StringBuilder head) {
        return head.substring(0, Math.min(head.length(), PROBE.length()));
    }

    private int heardNext(InputStream in) throws IOException {
        int sign = next(in);
        heard.write(sign);
        return sign;
    }

    private static int next(InputStream in) throws IOException {
        int sign = in.read();
        if (sign < 0) {
            throw new IOException("the caller went away");
        }
        return sign;
    }

    /** In the accepted format; without its end if the path says so. */
    private static void tellFile(OutputStream out, String request) throws IOException {
        var accepted = ACCEPTED.matcher(request);
        out.write(("HTTP/1.1 200 OK\r\nContent-Type: " + (accepted.find() ? accepted.group(1) : "")
                        + "\r\nContent-Disposition: attachment\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n6\r\nrecord\r\n"
                        + (request.contains("/broken-off") ? "" : "0\r\n\r\n"))
                .getBytes(StandardCharsets.ISO_8859_1));
    }

    private void tellForEver(OutputStream out) throws IOException {
        out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        var chunk = ("10000\r\n" + "a".repeat(1 << 16) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        long told = 0;
        try {
            while (true) {
                out.write(chunk);
                told += chunk.length;
            }
        } finally {
            note("<told " + told + ">");
        }
    }

    @Override
    public void stop() {
        System.clearProperty(TLS);
        try {
            door.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        callers.shutdownNow();
    }
}
