package org.dongjiang.gateway.admission;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.BuildResources;
import org.junit.jupiter.api.Test;

/** Which requests are admitted. No pillar answers behind the gateway, so an admitted request gets 503. */
@QuarkusTest
@TestProfile(AdmissionTest.Few.class)
@WithTestResource(BuildResources.class)
class AdmissionTest {

    private static final String LIST = "/api/v1/livelihood/pairings";
    private static final int OF_USER = 3;
    private static final int OF_ADDRESS = 40;

    /** A limit that a test can use up, and that is refilled long after it. */
    public static class Few implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dongjiang.admission.user.requests",
                    "" + OF_USER,
                    "dongjiang.admission.user.within",
                    "1H",
                    "dongjiang.admission.address.requests",
                    "" + OF_ADDRESS,
                    "dongjiang.admission.address.within",
                    "1H");
        }
    }

    /** In this order, because all callers of a test have the same address. */
    @Test
    void a_user_is_limited_wherever_he_is_and_an_address_whoever_asks() {
        var busy = UUID.randomUUID().toString();
        for (int left = OF_USER - 1; left >= 0; left--) {
            ask(busy)
                    .then()
                    .statusCode(503)
                    .header("RateLimit-Policy", "\"user\";q=3;w=3600")
                    .header("RateLimit", startsWith("\"user\";r=" + left + ";t="));
        }
        var refused = ask(busy);
        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("code", equalTo("RATE_EXCEEDED"))
                .header("RateLimit", startsWith("\"user\";r=0;t="));
        int wait = Integer.parseInt(refused.header("Retry-After"));
        assertTrue(wait > 1_000 && wait <= 1_200, "a third of an hour, not " + wait);
        ask("another").then().statusCode(503);

        for (int asked = OF_USER + 2; asked < OF_ADDRESS; asked++) {
            RestAssured.get("/problems/ROLE_MISSING").then().statusCode(200);
        }
        RestAssured.get(LIST)
                .then()
                .statusCode(429)
                .header("RateLimit-Policy", "\"address\";q=40;w=3600")
                .body("code", equalTo("RATE_EXCEEDED"));
        ask("another").then().statusCode(429);
        RestAssured.post("/oauth2/token").then().statusCode(429);
    }

    private static Response ask(String user) {
        return As.named(user, "viewer").get(LIST);
    }
}
