package org.dongjiang.park.facility;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.kernel.funding.Funding;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.park.Register;
import org.junit.jupiter.api.Test;

/** Queries a substitute of the funds service, which closes most connections. */
@QuarkusTest
class FundingTest {

    @Inject
    Funding funding;

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

    @Test
    void one_question_is_asked_for_many_projects() {
        Register.park("financed");
        for (var code : List.of("financed-hall", "financed-road", "financed-plant")) {
            Register.add("facilities", """
                    {"code": "%s", "name": "示例设施", "park": "financed"}""".formatted(code)).then().statusCode(201);
        }
        var all = "park.supporting-project-funding&asOf=" + FundsStandIn.ANSWERED;
        var before = new BigDecimal(Register.value(all + "&project=financed-hall"));
        assertEquals(before.add(BigDecimal.ONE), new BigDecimal(Register.value(all)));
    }

    @Test
    void nobody_is_asked_within_a_transaction() {
        var day = LocalDate.parse(FundsStandIn.ANSWERED);
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> funding.disbursed(List.of("financed-hall"), day)));
    }
}
