package org.dongjiang.park.facility;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.park.Register;
import org.junit.jupiter.api.Test;

/** While the funds service cannot be reached, which in this service's tests is always. */
@QuarkusTest
class FundingTest {

    private static final String FUNDING = "/api/v1/industry-park/indicators?code=park.supporting-project-funding";

    @Test
    void money_that_cannot_be_asked_for_is_a_gap_and_never_a_nought() {
        Register.park("funded");
        Register.add("facilities", """
                {"code": "funded-centre", "name": "示例中心", "park": "funded"}""").then().statusCode(201);
        As.nobody()
                .get(FUNDING + "&project=funded-centre")
                .then()
                .statusCode(503)
                .body("code", equalTo("DEPENDENCY_UNAVAILABLE"));
        As.nobody().get(FUNDING + "&project=unknown").then().statusCode(422);
        var listed = "items.find { it.code == 'park.supporting-project-funding' }";
        As.nobody()
                .get("/api/v1/industry-park/indicators")
                .then()
                .statusCode(200)
                .body(listed + ".value", nullValue(), listed + ".gap", equalTo("DEPENDENCY_UNAVAILABLE"));
    }
}
