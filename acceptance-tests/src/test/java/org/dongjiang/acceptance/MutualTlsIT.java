package org.dongjiang.acceptance;

import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dongjiang.kernel.testing.Certificates;
import org.dongjiang.suite.database.FreePort;
import org.dongjiang.suite.launch.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A gateway and a service present certificates to each other, and the service accepts nobody else. */
@ExtendWith(RunningSuite.class)
class MutualTlsIT {

    private static final String PAIRINGS = "/api/v1/livelihood/pairings?limit=1";
    private static final int ENDS_WITHIN_SECONDS = 60;

    @Test
    void a_gateway_of_the_suite_is_answered_and_nobody_else() throws Exception {
        var certificates = Certificates.usualIn(Path.of("target", "certificates-mutual-tls"));
        int servicePort = FreePort.find();
        int gatewayPort = FreePort.find();
        var address = "https://127.0.0.1:" + servicePort;
        var service = RunningSuite.suite()
                .another(
                        Program.LIVELIHOOD,
                        servicePort,
                        environment(certificates, Map.of("QUARKUS_PROFILE", "prod,tls,mtls")));
        try {
            var gateway = RunningSuite.suite()
                    .another(
                            Program.GATEWAY,
                            gatewayPort,
                            environment(
                                    certificates,
                                    Map.of("QUARKUS_PROFILE", "prod,mtls", "DONGJIANG_LIVELIHOOD_URL", address)));
            try {
                RestAssured.given()
                        .auth()
                        .oauth2(RunningSuite.tokenOf("auditor"))
                        .get("http://127.0.0.1:" + gatewayPort + PAIRINGS)
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(1));
            } finally {
                end(gateway);
            }
            assertEquals(200, statusFor("usual", certificates, address));
            assertThrows(IOException.class, () -> statusFor(null, certificates, address));
        } finally {
            end(service);
        }
    }

    private static Map<String, String> environment(Certificates certificates, Map<String, String> more) {
        var environment = new HashMap<>(more);
        certificates.ofSuite().forEach((name, value) -> put(environment, name, value));
        certificates.ofServer().forEach((name, value) -> put(environment, name, value));
        return environment;
    }

    /** What is said in properties is for the tests of one process. */
    private static void put(Map<String, String> environment, String name, String value) {
        if (name.startsWith("DONGJIANG_")) {
            environment.put(name, value);
        }
    }

    /** Of a caller who shows this certificate; none where it is null. */
    private static int statusFor(String shown, Certificates certificates, String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + PAIRINGS))
                // The client of the JDK sometimes does not notice that its connection was refused and closed.
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + RunningSuite.tokenOf("auditor"))
                .build();
        return HttpClient.newBuilder()
                .sslContext(certificates.context(shown))
                .build()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private static void end(ProcessHandle process) throws Exception {
        process.destroy();
        process.onExit().get(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS);
    }
}
