package org.dongjiang.funds.document;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.act;
import static org.dongjiang.funds.Scene.approve;
import static org.dongjiang.funds.Scene.approved;
import static org.dongjiang.funds.Scene.reversal;
import static org.dongjiang.funds.Scene.submit;
import static org.dongjiang.funds.Scene.voucher;
import static org.dongjiang.kernel.testing.Together.together;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every document that moves money obeys the same rules: limits on every day, earmarks, and where income comes from. */
@QuarkusTest
class RulesOfMoneyTest {

    private Scene scene;

    @BeforeEach
    void a_scene() {
        scene = Scene.set();
    }

    @Test
    void income_is_recorded_by_income_documents_only() {
        scene.adjustment("1221", "300101", "4000.00", "2018-03-01")
                .then()
                .statusCode(422)
                .body("code", equalTo("INCOME_NOT_ADJUSTED"), "errors[0].pointer", equalTo("/lines/1/account"));
        approved(scene.contribution("10.00"));
        scene.adjustment("300102", "2241", "1.00", "2018-03-01")
                .then()
                .statusCode(422)
                .body("code", equalTo("INCOME_NOT_ADJUSTED"), "errors[0].pointer", equalTo("/lines/0/account"));
        assertNoAdjustments();
        scene.assertFundBalance("10.00", "0.00", "0.00", "10.00");
    }

    @Test
    void a_fund_has_money_on_every_day_not_only_in_the_end() {
        approved(scene.contribution("1000.00", "2020-06-01"));
        scene.disbursementOn("2018-07-05", "1000.00")
                .then()
                .statusCode(422)
                .body("code", equalTo("FUNDS_INSUFFICIENT_ON_DAY"), "detail", containsString("2018-07-05"));
        approved(scene.contribution("300.00", "2018-01-05"));
        approved(scene.disbursementOn("2019-02-01", "200.00"));
        // Each day for itself would do, but not the day of the payment that was made already.
        scene.disbursementOn("2018-07-05", "100.01")
                .then()
                .statusCode(422)
                .body(
                        "code",
                        equalTo("FUNDS_INSUFFICIENT_ON_DAY"),
                        "detail",
                        allOf(containsString("2019-02-01"), containsString("-0.01")));
        scene.assertFundBalance("1300.00", "0.00", "200.00", "1100.00");
        approved(scene.disbursementOn("2018-07-05", "100.00"));
        approved(scene.disbursementOn("2020-06-01", "1000.00"));
        scene.assertFundBalance("1300.00", "0.00", "1300.00", "0.00");
    }

    @Test
    void what_is_pending_counts_on_its_day_and_an_approval_never_fails_for_want_of_money() {
        approved(scene.contribution("100.00", "2018-01-05"));
        var late = scene.contribution("50.00", "2018-09-01");
        approved(late);
        var pending = scene.disbursementOn("2018-07-05", "100.00");
        pending.then().statusCode(201);
        scene.disbursementOn("2018-06-01", "0.01")
                .then()
                .statusCode(422)
                .body("code", equalTo("FUNDS_INSUFFICIENT_ON_DAY"), "detail", containsString("2018-07-05"));
        reversal(voucher(approved(scene.contribution("1.00", "2018-08-01"))).getString("code"), null, "2018-08-02")
                .then()
                .statusCode(201);
        act(pending.header("Location"), pending, "withdrawal", "maker", "funds-maker")
                .then()
                .statusCode(200);
        approved(scene.disbursementOn("2018-06-01", "100.00"));
        scene.assertFundBalance("151.00", "1.00", "100.00", "50.00");
    }

    @Test
    void a_contribution_is_not_taken_back_from_before_what_it_paid() {
        var contribution = approved(scene.contribution("100.00", "2018-01-05"));
        approved(scene.contribution("100.00", "2018-09-01"));
        approved(scene.disbursementOn("2018-07-05", "60.00"));
        var code = voucher(contribution).getString("code");
        reversal(code, "50.00", "2018-02-01")
                .then()
                .statusCode(422)
                .body("code", equalTo("FUNDS_INSUFFICIENT_ON_DAY"), "detail", containsString("2018-07-05"));
        approved(reversal(code, "40.00", "2018-02-01"));
        approved(reversal(code, "60.00", "2018-09-01"));
        scene.assertFundBalance("100.00", "0.00", "60.00", "40.00");
    }

    @Test
    void the_bank_account_has_the_money_too() {
        approved(scene.contribution("100.00"));
        approved(scene.disbursement("60.00"));
        // The fund gains what it need not pay any more; the bank account does not.
        approved(scene.adjustment("2241", "500101", "50.00", "2018-04-03"));
        scene.assertFundBalance("100.00", "0.00", "10.00", "90.00");
        scene.fundBalance().body("items[0].bank", equalTo("40.00"));
        scene.disbursement("40.01").then().statusCode(422).body("code", equalTo("BANK_INSUFFICIENT"));
        scene.disbursementOn("2018-04-03", "40.00").then().statusCode(201);
        scene.disbursementOn("2018-04-03", "0.01").then().statusCode(422).body("code", equalTo("BANK_INSUFFICIENT"));
        scene.assertFundBalance("100.00", "40.00", "10.00", "50.00");
    }

    @Test
    void no_more_is_taken_back_than_was_disbursed() {
        approved(scene.contribution("100.00"));
        approved(scene.disbursement("60.00"));
        scene.adjustment("2241", "500101", "60.00", "2018-04-03").then().statusCode(201);
        scene.adjustment("2241", "500101", "0.01", "2018-04-03")
                .then()
                .statusCode(422)
                .body("code", equalTo("DISBURSED_INSUFFICIENT"));
    }

    @Test
    void an_adjustment_that_spends_is_covered_when_it_is_submitted() {
        approved(scene.contribution("100.00"));
        scene.adjustment("500101", "2241", "100.01", "2018-04-03")
                .then()
                .statusCode(422)
                .body("code", equalTo("FUNDS_INSUFFICIENT"), "errors[0].pointer", equalTo("/lines"));
        var adjustment = scene.adjustment("500101", "2241", "100.00", "2018-04-03");
        scene.disbursement("0.01").then().statusCode(422).body("code", equalTo("FUNDS_INSUFFICIENT"));
        approved(adjustment);
        scene.assertFundBalance("100.00", "0.00", "100.00", "0.00");
    }

    @Test
    void an_adjustment_obeys_the_earmarks_of_the_money() {
        approved(scene.contribution("100.00"));
        scene.earmark("\"regions\": [\"441623\"]");
        scene.adjustment("500101", "2241", "1.00", "2018-04-03")
                .then()
                .statusCode(422)
                .body(
                        "code",
                        equalTo("EARMARKED_BY_REGION"),
                        "detail",
                        containsString("第三条"),
                        "errors[0].pointer",
                        equalTo("/lines/0/project"));
        // Nothing more is spent than before.
        scene.adjustment("500101", "500101", "1.00", "2018-04-03").then().statusCode(201);
        assertAdjustments(1);
    }

    @Test
    void a_line_names_a_project_of_its_own_programme() {
        var other = Scene.set();
        submit("/adjustments", """
                {"adjustedOn": "2018-04-03", "decision": "%1$s", "summary": "示例", "lines": [
                 {"account": "1221", "side": "DEBIT", "amount": "1.00", "programme": "%1$s", "project": "%2$s"},
                 {"account": "2241", "side": "CREDIT", "amount": "1.00", "programme": "%1$s"}]}""".formatted(scene.code(), other.code()))
                .then()
                .statusCode(422)
                .body("code", equalTo("PROJECT_OF_OTHER_PROGRAMME"), "errors[0].pointer", equalTo("/lines/0/project"));
        submit("/adjustments", """
                {"adjustedOn": "2018-04-03", "decision": "%1$s", "summary": "示例", "lines": [
                 {"account": "500101", "side": "DEBIT", "amount": "1.00", "programme": "%1$s"},
                 {"account": "2241", "side": "CREDIT", "amount": "1.00", "programme": "%1$s"}]}""".formatted(scene.code()))
                .then()
                .statusCode(422)
                .body("code", equalTo("PROJECT_REQUIRED"), "errors[0].pointer", equalTo("/lines/0/project"));
        assertNoAdjustments();
    }

    @Test
    void a_clause_added_after_submission_holds_at_approval() {
        approved(scene.contribution("100.00"));
        var payment = scene.disbursement("10.00");
        var adjustment = scene.adjustment("500101", "2241", "1.00", "2018-04-03");
        var allotment = submit("/allotments", """
                {"project": "%1$s", "amount": "20.00", "allottedOn": "2018-03-05", "reservedUntil": "2999-12-31",
                 "decision": "%1$s", "summary": "示例"}""".formatted(scene.code()));
        scene.earmark("\"categories\": [\"HOUSEHOLD_SUPPORT\"]");
        for (var document : new Response[] {payment, adjustment, allotment}) {
            approve(document, "checker")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("EARMARKED_BY_CATEGORY"), "detail", containsString("第三条"));
            As.user("auditor").get(document.header("Location")).then().body("status", equalTo("SUBMITTED"));
        }
        scene.assertFundBalance("100.00", "31.00", "0.00", "69.00");
    }

    @Test
    void a_return_that_is_reversed_is_spent_again_and_obeys_the_clauses() {
        approved(scene.contribution("100.00"));
        var reference = UUID.randomUUID().toString();
        approved(scene.disbursement("60.00", reference));
        var returned = approved(submit("/surplus-returns", """
                {"disbursement": "%1$s", "amount": "30.00", "returnedOn": "2018-05-03", "bankReference": "%1$s", "summary": "示例"}""".formatted(reference)));
        scene.earmark("\"regions\": [\"441623\"]");
        reversal(returned, null)
                .then()
                .statusCode(422)
                .body("code", equalTo("EARMARKED_BY_REGION"), "errors[0].pointer", equalTo("/voucher"));
        scene.assertFundBalance("100.00", "0.00", "30.00", "70.00");
    }

    @Test
    void a_reversal_in_parts_that_add_up_is_a_whole_one() {
        var reference = UUID.randomUUID().toString();
        var body = """
                {"programme": "%1$s", "source": "%1$s", "amount": "1000.00", "contributedOn": "2018-03-01",
                 "bankReference": "%2$s", "summary": "示例"}""".formatted(scene.code(), reference);
        var submitted = submit("/contributions", body);
        var contribution = approved(submitted);
        approved(reversal(contribution, "400.00"));
        read(submitted).then().body("status", equalTo("POSTED"));
        submit("/contributions", body).then().statusCode(409).body("code", equalTo("CODE_TAKEN"));
        approved(reversal(contribution, "600.00"));
        read(submitted).then().body("status", equalTo("REVERSED"));
        approved(submit("/contributions", body));
        scene.assertFundBalance("1000.00", "0.00", "0.00", "1000.00");
    }

    @Test
    void a_reversed_payment_goes_back_to_its_allotment() {
        approved(scene.contribution("100.00"));
        var allotment = submit("/allotments", """
                {"project": "%1$s", "amount": "60.00", "allottedOn": "2018-03-05", "reservedUntil": "2999-12-31",
                 "decision": "%1$s", "summary": "示例"}""".formatted(scene.code()));
        approve(allotment, "checker").then().statusCode(200);
        var payment = approved(drawn("60.00"));
        scene.assertFundBalance("100.00", "0.00", "60.00", "40.00");
        approved(reversal(payment, "25.00"));
        scene.assertFundBalance("100.00", "25.00", "35.00", "40.00");
        read(allotment).then().body("drawn", equalTo("35.00"), "left", equalTo("25.00"));
        approved(reversal(payment, "35.00"));
        scene.assertFundBalance("100.00", "60.00", "0.00", "40.00");
        // Until that day the money was not there.
        drawn("60.00").then().statusCode(422).body("code", equalTo("FUNDS_INSUFFICIENT_ON_DAY"));
        approved(drawn("60.00", "2018-05-07"));
        scene.assertFundBalance("100.00", "0.00", "60.00", "40.00");
    }

    @Test
    void a_payment_from_a_voided_allotment_goes_back_to_the_fund() {
        approved(scene.contribution("100.00"));
        var allotment = submit("/allotments", """
                {"project": "%1$s", "amount": "60.00", "allottedOn": "2018-03-05", "reservedUntil": "2999-12-31",
                 "decision": "%1$s", "summary": "示例"}""".formatted(scene.code()));
        approve(allotment, "checker").then().statusCode(200);
        var payment = approved(drawn("20.00"));
        As.user("funds-checker")
                .header("If-Match", read(allotment).header("ETag"))
                .body("{\"reason\": \"示例\"}")
                .post(allotment.header("Location") + "/voiding")
                .then()
                .statusCode(200);
        approved(reversal(payment, null));
        scene.assertFundBalance("100.00", "0.00", "0.00", "100.00");
    }

    @Test
    void of_many_who_pay_on_different_days_exactly_those_succeed_for_whom_there_is_money_on_every_day()
            throws Exception {
        approved(scene.contribution("100.00", "2018-01-05"));
        approved(scene.contribution("100.00", "2018-06-05"));
        var turn = new AtomicInteger();
        var statuses = together(
                40,
                () -> scene.disbursementOn("2018-0" + (2 + turn.getAndIncrement() % 4) + "-01", "10.00")
                        .statusCode());
        assertEquals(10, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(30, Collections.frequency(statuses, 422), statuses.toString());
        scene.assertFundBalance("200.00", "100.00", "0.00", "100.00");
    }

    private Response drawn(String amount) {
        return drawn(amount, "2018-04-02");
    }

    private Response drawn(String amount, String day) {
        return submit("/disbursements", """
                {"project": "%1$s", "payee": "%1$s", "allotment": "%1$s", "amount": "%2$s", "paidOn": "%4$s",
                 "paymentReference": "%3$s", "summary": "示例"}""".formatted(scene.code(), amount, UUID.randomUUID(), day));
    }

    private static Response read(Response submitted) {
        return As.user("auditor").get(submitted.header("Location"));
    }

    private void assertNoAdjustments() {
        assertAdjustments(0);
    }

    private void assertAdjustments(int count) {
        As.user("auditor")
                .get(FUNDS + "/adjustments?programme=" + scene.code())
                .then()
                .body("items", hasSize(count));
    }
}
