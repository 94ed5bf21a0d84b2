package org.dongjiang.park.facility;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.funding.Funding;
import org.dongjiang.kernel.indicator.Question;
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
    void where_the_funds_service_has_no_figure_there_is_none_and_no_nought() {
        Register.park("unfinanced");
        Register.add("facilities", """
                {"code": "unfinanced-hall", "name": "示例设施", "park": "unfinanced"}""").then().statusCode(201);
        var question = "park.supporting-project-funding&park=unfinanced&asOf=" + FundsStandIn.ANSWERED;
        assertNull(Register.value(question));
        assertEquals("NOTHING_RECORDED", Register.answer(question, "reason"));
    }

    @Test
    void what_was_known_at_an_instant_is_asked_of_the_funds_service() {
        Register.park("known");
        var added = Register.add("facilities", """
                {"code": "known-hall", "name": "示例设施", "park": "known"}""");
        var known = Register.instantAfter(added);
        var question = "park.supporting-project-funding&park=known&asOf=" + FundsStandIn.ANSWERED;
        assertTrue(Register.value(question + "&knownAt=" + known).endsWith(".50"));
        assertTrue(Register.value(question).endsWith(".00"));
        assertNull(Register.value(question + "&knownAt=" + known.minusMillis(1)));
    }

    @Test
    void nobody_is_asked_within_a_transaction() {
        var question = new Question(LocalDate.parse(FundsStandIn.ANSWERED), Map.of());
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> funding.disbursed(List.of("financed-hall"), question)));
    }
}
