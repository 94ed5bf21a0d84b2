package org.dongjiang.gateway.admission;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.dongjiang.gateway.OneOrigin;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.BuildResources;
import org.junit.jupiter.api.Test;

/** How the gateway checks a token before it forwards a request. No service answers behind it. */
@QuarkusTest
@TestProfile(OneOrigin.class)
@WithTestResource(BuildResources.class)
class TokenTest {

    private static final String LIST = "/api/v1/livelihood/pairings";

    @Test
    void who_sends_no_token_or_a_good_one_goes_on_and_a_bad_one_goes_no_further() {
        As.nobody().get(LIST).then().statusCode(503);
        As.user("viewer").get(LIST).then().statusCode(503);
        As.nobody()
                .auth()
                .oauth2("nonsense")
                .get(LIST)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_SIGNED_IN"));
        As.nobody().auth().oauth2("nonsense").get("/problems").then().statusCode(200);
    }
}
