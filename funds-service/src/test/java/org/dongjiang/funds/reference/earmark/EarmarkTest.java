package org.dongjiang.funds.reference.earmark;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.approve;
import static org.dongjiang.funds.Scene.approved;
import static org.dongjiang.funds.Scene.requested;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.time.Clocks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From when on and how long clauses bind. That they allow a category, a region or a day is told where money is spent. */
@QuarkusTest
class EarmarkTest {

    private static final String ELSEWHERE = "\"regions\": [\"441623\"]";

    private final LocalDate today = LocalDate.now(Clocks.BUSINESS_ZONE);
    private final AgroalDataSource database;

    private Scene scene;

    EarmarkTest(AgroalDataSource database) {
        this.database = database;
    }

    @BeforeEach
    void a_scene_with_money() {
        scene = Scene.set();
        approved(scene.contribution("100.00"));
    }

    @Test
    void a_clause_binds_once_another_person_has_approved_it() {
        var clause = clause(ELSEWHERE);
        clause.then().statusCode(201).body("status", equalTo("SUBMITTED"), "validFrom", nullValue());
        approve(clause, "administrator").then().statusCode(409).body("code", equalTo("SELF_APPROVAL"));
        scene.disbursement("1.00").then().statusCode(201);

        approve(clause, "checker")
                .then()
                .statusCode(200)
                .body("validFrom", equalTo(today.toString()), "checker", equalTo("checker"));
        scene.disbursement("1.00").then().statusCode(422).body("code", equalTo("EARMARKED_BY_REGION"));
    }

    @Test
    void a_rejected_clause_never_binds() {
        var clause = clause(ELSEWHERE);
        Scene.act(clause.header("Location"), clause, "rejection", "checker", "funds-checker")
                .then()
                .statusCode(200);
        scene.disbursement("1.00").then().statusCode(201);
    }

    @Test
    void a_clause_of_a_later_day_does_not_bind_before() {
        scene.earmark(ELSEWHERE + ", \"validFrom\": \"" + today.plusDays(1) + "\"");
        approved(scene.disbursement("1.00"));
    }

    @Test
    void a_clause_is_never_valid_in_the_past() {
        clause(ELSEWHERE + ", \"validFrom\": \"" + today.minusDays(1) + "\"")
                .then()
                .statusCode(422)
                .body("code", equalTo("DATE_IN_PAST"), "errors[0].pointer", equalTo("/validFrom"));
        As.user("auditor")
                .get(FUNDS + "/earmark-clauses?programme=" + scene.code())
                .then()
                .body("items", hasSize(0));
    }

    /** An earlier business day does not evade a new clause, and a late submission not one that has ended. */
    @Test
    void clauses_of_the_business_day_and_of_the_day_of_the_decision_bind() throws SQLException {
        scene.earmark("第一条", ELSEWHERE);
        scene.disbursementOn("2018-04-02", "1.00").then().statusCode(422);
        wasValid("2018-04-01", "2018-04-30");
        scene.disbursementOn("2018-03-31", "1.00").then().statusCode(201);
        scene.disbursementOn("2018-04-01", "1.00").then().statusCode(422).body("code", equalTo("EARMARKED_BY_REGION"));
        scene.disbursementOn("2018-04-30", "1.00").then().statusCode(422);
        scene.disbursementOn("2018-05-01", "1.00").then().statusCode(201);
    }

    @Test
    void two_persons_end_a_clause_which_binds_up_to_that_day() throws SQLException {
        String clause = scene.earmark(ELSEWHERE).path("id");
        var ending = ending(clause, today.plusDays(10));
        ending.then().statusCode(201).body("programme", equalTo(scene.code()), "clause", equalTo("第三条"));
        approve(ending, "administrator").then().statusCode(409).body("code", equalTo("SELF_APPROVAL"));
        read(clause).body("validUntil", nullValue());
        approve(ending, "checker").then().statusCode(200).body("status", equalTo("APPROVED"));
        read(clause).body("validUntil", equalTo(today.plusDays(10).toString()));
        scene.disbursement("1.00").then().statusCode(422);

        // Until then its end can be set again; without a day it is that of the approval.
        approve(ending(clause, null), "checker").then().statusCode(200).body("validUntil", equalTo(today.toString()));
        scene.disbursement("1.00").then().statusCode(422);
        wasValid("2018-01-01", "2018-03-31");
        approved(scene.disbursement("1.00"));
        ending(clause, today).then().statusCode(409).body("code", equalTo("CLAUSE_NOT_VALID"));
    }

    @Test
    void an_ending_that_makes_no_sense_is_refused_and_nothing_is_stored() {
        String clause = scene.earmark(ELSEWHERE + ", \"validFrom\": \"" + today.plusDays(5) + "\"")
                .path("id");
        ending(clause, today.minusDays(1)).then().statusCode(422).body("code", equalTo("DATE_IN_PAST"));
        ending(clause, today.plusDays(4)).then().statusCode(422).body("code", equalTo("DATES_REVERSED"));
        ending(UUID.randomUUID().toString(), today)
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_UNKNOWN"), "errors[0].pointer", equalTo("/clauseId"));
        ending(clause(ELSEWHERE).path("id"), today)
                .then()
                .statusCode(409)
                .body("code", equalTo("CLAUSE_NOT_VALID"), "detail", equalTo("条款“第三条”未经复核，或已终止，不能终止"));
        As.user("auditor")
                .get(FUNDS + "/earmark-clause-endings?programme=" + scene.code())
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void an_ending_requested_before_the_clause_ended_is_not_approved_after_it() throws SQLException {
        String clause = scene.earmark(ELSEWHERE).path("id");
        var late = ending(clause, today);
        wasValid("2018-01-01", "2018-03-31");
        approve(late, "checker").then().statusCode(409).body("code", equalTo("CLAUSE_NOT_VALID"));
        As.user("auditor").get(late.header("Location")).then().body("status", equalTo("SUBMITTED"));
        read(clause).body("validUntil", equalTo("2018-03-31"));
    }

    private Response clause(String limits) {
        return requested("/earmark-clauses", """
                {"programme": "%s", "clause": "第三条", "text": "示例", "usableFrom": "2016-01-01", %s}""".formatted(scene.code(), limits));
    }

    private static Response ending(String clause, LocalDate day) {
        return requested("/earmark-clause-endings", """
                {"clauseId": "%s", "reason": "示例"%s}""".formatted(
                        clause, day == null ? "" : ", \"validUntil\": \"" + day + "\""));
    }

    private static ValidatableResponse read(String clause) {
        return As.user("auditor").get(FUNDS + "/earmark-clauses/" + clause).then();
    }

    /** Lets time pass for the clause of the scene. */
    private void wasValid(String from, String until) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "UPDATE earmark_clause SET valid_from = ?, valid_until = ? WHERE programme = ?")) {
            update.setString(1, from);
            update.setString(2, until);
            update.setString(3, scene.code());
            assertEquals(1, update.executeUpdate());
        }
    }
}
