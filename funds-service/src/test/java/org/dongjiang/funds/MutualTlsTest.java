package org.dongjiang.funds;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import org.dongjiang.kernel.testing.Certificates;
import org.dongjiang.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

/** A service in the profiles tls and mtls accepts only its own suite, even if a token is valid. */
@QuarkusTest
@TestProfile(MutualTlsTest.Profile.class)
class MutualTlsTest {

    private static final String ORGANISATIONS = "/api/v1/funds/organisations";
    private static final String GATEWAY = "gateway";
    /** The client of the JDK sometimes does not notice that its connection was refused and closed, and would wait for ever. */
    private static final Duration NOTICED_WITHIN = Duration.ofSeconds(20);

    /** The service's own certificate, and the authority of the suite. */
    public static class Profile implements QuarkusTestProfile {

        @Override
        public String getConfigProfile() {
            return "test,tls,mtls";
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            var told = new HashMap<>(Certificates.usual().ofServer());
            told.putAll(Certificates.usual().ofSuite());
            return told;
        }
    }

    @Test
    void only_who_shows_a_certificate_of_the_suite_is_answered() throws Exception {
        var suite = Certificates.existing();
        suite.sign(GATEWAY);
        assertEquals(201, post(suite.context(GATEWAY), "of-the-suite").statusCode());
        refuseOthers(suite);
        assertFalse(get(suite).contains("of-a-stranger"));
        // The certificate is renewed; the accepted callers do not change.
        suite.sign("usual");
        await().ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> suite.shownAt(RestAssured.port, GATEWAY).equals(suite.current("usual")));
        refuseOthers(suite);
        assertFalse(get(suite).contains("of-a-stranger"));
    }

    private static void refuseOthers(Certificates suite) {
        var stranger = Certificates.newIn(Path.of("target", "certificates-of-a-stranger"));
        stranger.sign(GATEWAY);
        assertThrows(IOException.class, () -> post(suite.context(null), "of-a-stranger"));
        assertThrows(IOException.class, () -> post(suite.showing(stranger, GATEWAY), "of-a-stranger"));
    }

    private static HttpResponse<String> post(SSLContext tls, String code) throws Exception {
        var body = """
                {"code": "%s", "name": "示例单位", "kind": "FUND_SOURCE"}""".formatted(code);
        return send(
                tls,
                request()
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static String get(Certificates suite) throws Exception {
        var answer = send(suite.context(GATEWAY), request());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    private static HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create("https://localhost:" + RestAssured.port + ORGANISATIONS))
                .timeout(NOTICED_WITHIN)
                .header("Authorization", "Bearer " + Tokens.of("administrator"));
    }

    private static HttpResponse<String> send(SSLContext tls, HttpRequest.Builder request) throws Exception {
        return HttpClient.newBuilder().sslContext(tls).build().send(request.build(), BodyHandlers.ofString());
    }
}
