package org.dongjiang.gateway.protection;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.testing.Certificates;
import org.dongjiang.kernel.testing.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A gateway in the profile mtls, in front of a service that accepts only its own suite. */
@QuarkusTest
@TestProfile(MutualTlsTest.Profile.class)
class MutualTlsTest {

    private static final String PATH = "/api/v1/funds/villages";

    /** The certificate that the gateway presents, and the authority whose services it accepts. */
    public static class Profile implements QuarkusTestProfile {

        @Override
        public String getConfigProfile() {
            return "test,mtls";
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Certificates.usual().ofSuite();
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Origin.class, Map.of(Origin.SHOWS, "usual")));
        }
    }

    @BeforeEach
    void forget() throws IOException {
        Origin.heard();
    }

    @Test
    void a_service_is_shown_whose_the_gateway_is() throws Exception {
        assertAsked();
        var suite = Certificates.existing();
        suite.sign("usual");
        await().until(() -> {
            assertAsked();
            return Origin.lastCaller().equals(Origin.nameOf(suite.current("usual")));
        });
        assertAsked();
    }

    private static void assertAsked() throws IOException {
        assertEquals(200, Wire.get(PATH).status());
        assertTrue(Origin.heard().startsWith("GET " + PATH));
        Wire.get("/api/v1/overview");
        assertTrue(Origin.heard().startsWith("GET /api/v1/funds/indicators"));
    }
}
