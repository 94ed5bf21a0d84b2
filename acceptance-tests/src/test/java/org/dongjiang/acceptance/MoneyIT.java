package org.dongjiang.acceptance;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Money from its contribution to the ledger, with two people. */
@SuiteStory
class MoneyIT {

    private static final String CONTRIBUTIONS = "/api/v1/funds/contributions";
    private static final String CONTRIBUTION = """
            {"programme": "comprehensive-assistance", "source": "baoan-district", "amount": "12.5万元",
             "contributedOn": "2018-11-05", "bankReference": "%s", "summary": "验收到账"}""";

    @Test
    void what_a_maker_records_counts_once_a_checker_has_approved_it() {
        var before = contributed();
        var body = CONTRIBUTION.formatted("ACCEPTANCE-1");
        var submitted = RunningSuite.as("funds-maker").body(body).post(CONTRIBUTIONS);
        submitted.then().statusCode(201).body("amount", equalTo("125000.00")).body("status", equalTo("SUBMITTED"));
        assertEquals(before, contributed());

        var approval = submitted.header("Location") + "/approval";
        var version = submitted.header("ETag");
        RunningSuite.as("funds-maker")
                .header("If-Match", version)
                .post(approval)
                .then()
                .statusCode(403);
        RunningSuite.as("funds-checker").post(approval).then().statusCode(428);
        RunningSuite.as("funds-checker")
                .header("If-Match", "\"99\"")
                .post(approval)
                .then()
                .statusCode(412);
        assertEquals(before, contributed());

        RunningSuite.as("funds-checker")
                .header("If-Match", version)
                .post(approval)
                .then()
                .statusCode(200)
                .body("status", equalTo("POSTED"))
                .body("voucherId", notNullValue());
        assertEquals(before.add(new BigDecimal("125000.00")), contributed());
    }

    @Test
    void a_retry_is_recorded_once_and_answered_the_same() {
        var body = CONTRIBUTION.formatted("ACCEPTANCE-2");
        var first = retried().body(body).post(CONTRIBUTIONS);
        var again = retried().body(body).post(CONTRIBUTIONS);
        again.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertEquals(first.asString(), again.asString());
        RunningSuite.as("funds-maker").body(body).post(CONTRIBUTIONS).then().statusCode(409);
        RunningSuite.as("auditor")
                .get(CONTRIBUTIONS + "?bankReference=ACCEPTANCE-2")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void more_than_there_is_cannot_be_spent() {
        RunningSuite.as("funds-maker")
                .body("""
                        {"project": "promotion-2018", "payee": "sample-payee-expo", "amount": "10亿元",
                         "paidOn": "2018-11-06", "paymentReference": "ACCEPTANCE-3", "summary": "超额"}""")
                .post("/api/v1/funds/disbursements")
                .then()
                .statusCode(422)
                .body("code", equalTo("FUNDS_INSUFFICIENT"));
        RunningSuite.as("auditor")
                .get("/api/v1/funds/disbursements?paymentReference=ACCEPTANCE-3")
                .then()
                .body("items", hasSize(0));
    }

    private static RequestSpecification retried() {
        return RunningSuite.as("funds-maker", "acceptance-2");
    }

    private static BigDecimal contributed() {
        var answer = RunningSuite.nobody()
                .get(
                        "/api/v1/funds/indicators?code=funds.contributed&programme=comprehensive-assistance&asOf=2018-12-31");
        return new BigDecimal(answer.jsonPath().getString("items[0].value"));
    }
}
