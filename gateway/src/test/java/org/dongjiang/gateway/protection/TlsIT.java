package org.dongjiang.gateway.protection;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.math.BigInteger;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLSocket;
import org.dongjiang.kernel.testing.Certificates;
import org.dongjiang.kernel.testing.Wire;
import org.junit.jupiter.api.Test;

/** A gateway that speaks TLS itself. */
@QuarkusIntegrationTest
@TestProfile(TlsProfile.class)
class TlsIT {

    @Test
    void both_versions_that_are_good_are_spoken() throws IOException {
        for (var version : new String[] {"TLSv1.2", "TLSv1.3"}) {
            try (var socket = (SSLSocket) Wire.connect()) {
                socket.setEnabledProtocols(new String[] {version});
                socket.startHandshake();
                assertEquals(version, socket.getSession().getProtocol());
            }
        }
        assertEquals(200, Wire.get("/problems").status());
    }

    @Test
    void nothing_is_answered_to_who_speaks_in_the_clear() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write("GET /problems HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            var told = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertFalse(told.contains("HTTP/"), told);
        }
    }

    @Test
    void what_a_service_breaks_off_is_broken_off_for_the_caller_too() throws Exception {
        for (var version : HttpClient.Version.values()) {
            var client = HttpClient.newBuilder()
                    .version(version)
                    .sslContext(Certificates.existing().context(null))
                    .build();
            assertEquals(
                    version, client.send(get("whole"), BodyHandlers.ofString()).version());
            assertThrows(IOException.class, () -> client.send(get("broken-off"), BodyHandlers.ofString()));
        }
    }

    private static HttpRequest get(String file) {
        return HttpRequest.newBuilder(URI.create("https://localhost:" + RestAssured.port + "/api/v1/funds/" + file))
                .build();
    }

    @Test
    void a_renewed_certificate_is_taken_up_while_it_runs() throws Exception {
        var before = serial();
        Certificates.existing().sign("usual");
        await().until(() -> isRenewed(before));
    }

    /** If it reads the files between the new key and its certificate, it accepts nobody until it reads them again. */
    private static boolean isRenewed(BigInteger before) {
        try {
            return !serial().equals(before);
        } catch (IOException notLetIn) {
            return false;
        }
    }

    private static BigInteger serial() throws IOException {
        try (var socket = (SSLSocket) Wire.connect()) {
            socket.startHandshake();
            return ((X509Certificate) socket.getSession().getPeerCertificates()[0]).getSerialNumber();
        }
    }
}
