package org.dongjiang.funds.document;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.act;
import static org.dongjiang.funds.Scene.approved;
import static org.dongjiang.funds.Scene.reversal;
import static org.dongjiang.funds.Scene.submit;
import static org.dongjiang.funds.Scene.voucher;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money from its pledge to its acceptance or return, and what can be reversed on the way. */
@QuarkusTest
class LifeOfMoneyTest {

    private Scene scene;

    @BeforeEach
    void a_scene() {
        scene = Scene.set();
    }

    @Test
    void a_pledge_is_no_money_until_it_comes_in_and_no_more_comes_in_than_was_pledged() {
        approved(pledge("100.00"));
        scene.fundBalance().body("items", hasSize(0));
        scene.disbursement("1.00").then().statusCode(422).body("code", equalTo("FUNDS_INSUFFICIENT"));

        var first = approved(fulfilment("60.00", "first"));
        scene.assertFundBalance("60.00", "0.00", "0.00", "60.00");
        assertEquals(4, voucher(first).getList("lines").size());
        fulfilment("40.01", "second")
                .then()
                .statusCode(422)
                .body("code", equalTo("VOUCHER_USED_UP"), "errors[0].pointer", equalTo("/amount"));
        var second = fulfilment("40.00", "third");
        second.then().statusCode(201);
        act(second.header("Location"), second, "withdrawal", "maker", "funds-maker");
        approved(reversal(first, "10.00"));
        approved(fulfilment("50.00", "fourth"));
        assertBalances("100201 100.00", "1212 0.00", "300101 100.00", "3101 0.00");
    }

    @Test
    void a_pledge_is_fulfilled_for_its_own_programme_by_its_own_source() {
        approved(pledge("100.00"));
        var other = Scene.set();
        submit("/contributions", """
                {"programme": "%1$s", "source": "%1$s", "amount": "1.00", "contributedOn": "2018-03-01", "bankReference": "%1$s",
                 "pledge": "%2$s", "summary": "示例"}""".formatted(other.code(), scene.code()))
                .then()
                .statusCode(422)
                .body("code", equalTo("PLEDGED_OTHERWISE"));
        other.fundBalance().body("items", hasSize(0));
    }

    @Test
    void interest_is_money_of_the_fund_balance_but_not_given_by_a_source() {
        approved(scene.contribution("100.00"));
        approved(submit("/interest-credits", """
                {"programme": "%1$s", "amount": "0.12", "creditedOn": "2018-03-21", "bankReference": "%1$s", "summary": "示例"}""".formatted(scene.code())));
        scene.assertFundBalance("100.12", "0.00", "0.00", "100.12");
        assertBalances("100201 100.12", "300101 100.00", "300102 0.12");
    }

    @Test
    void of_a_disbursement_no_more_is_accepted_returned_and_reversed_than_there_is() {
        approved(scene.contribution("100.00"));
        var paid = approved(scene.disbursement("50.00", scene.code()));
        var accepted = approved(acceptance("30.00", "a"));
        returned("20.01", "a").then().statusCode(422).body("code", equalTo("VOUCHER_USED_UP"));
        approved(returned("15.00", "b"));
        scene.assertFundBalance("100.00", "0.00", "35.00", "65.00");
        reversal(paid, null).then().statusCode(422).body("code", equalTo("VOUCHER_USED_UP"));
        approved(reversal(paid, "5.00"));
        acceptance("0.01", "c").then().statusCode(422).body("code", equalTo("VOUCHER_USED_UP"));
        assertBalances("100201 70.00", "300101 100.00", "500101 0.00", "500102 30.00");

        approved(reversal(accepted, null));
        acceptance("30.01", "a").then().statusCode(422);
        approved(acceptance("30.00", "a"));
        assertBalances("100201 70.00", "300101 100.00", "500101 0.00", "500102 30.00");
        scene.assertFundBalance("100.00", "0.00", "30.00", "70.00");
    }

    @Test
    void only_what_is_posted_can_be_accepted_and_not_before_it_was_paid() {
        approved(scene.contribution("100.00"));
        var waiting = scene.disbursement("50.00", scene.code());
        acceptance("1.00", "a").then().statusCode(422).body("code", equalTo("DOCUMENT_NOT_POSTED"));
        approved(waiting);
        submit("/acceptances", """
                {"disbursement": "%1$s", "amount": "1.00", "acceptedOn": "2018-04-01", "certificate": "%1$s", "summary": "示例"}""".formatted(scene.code()))
                .then()
                .statusCode(422)
                .body("code", equalTo("DATES_REVERSED"));
        As.user("auditor")
                .get(FUNDS + "/acceptances?disbursement=" + scene.code())
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void a_reversal_is_red_linked_both_ways_and_made_once() {
        var contribution = approved(scene.contribution("100.00"));
        var original = voucher(contribution);
        var reversal = approved(reversal(contribution, null));
        var red = voucher(reversal);
        assertEquals(original.getString("id"), red.getString("reverses"));
        assertEquals(List.of("-100.00", "0.00"), red.getList("lines.debit"));
        assertEquals(List.of("0.00", "-100.00"), red.getList("lines.credit"));
        assertEquals(List.of(red.getString("id")), voucher(contribution).getList("reversedBy"));
        assertEquals(original.getString("type"), red.getString("type"));
        scene.assertFundBalance("0.00", "0.00", "0.00", "0.00");
        assertBalances();

        reversal(contribution, null).then().statusCode(422).body("code", equalTo("VOUCHER_USED_UP"));
        reversal(contribution, "0.01").then().statusCode(422).body("code", equalTo("VOUCHER_USED_UP"));
        reversal(reversal, null).then().statusCode(422).body("code", equalTo("VOUCHER_IS_REVERSAL"));
        As.user("auditor")
                .get(FUNDS + "/contributions/" + contribution.jsonPath().getString("id"))
                .then()
                .body("status", equalTo("REVERSED"));
    }

    @Test
    void what_was_recorded_wrongly_can_be_recorded_again_under_its_own_reference() {
        approved(scene.contribution("100.00"));
        var wrong = approved(scene.disbursement("50.00", scene.code()));
        scene.disbursement("5.00", scene.code()).then().statusCode(409).body("code", equalTo("CODE_TAKEN"));
        approved(reversal(wrong, null));
        scene.assertFundBalance("100.00", "0.00", "0.00", "100.00");
        approved(scene.disbursement("5.00", scene.code()));
        scene.assertFundBalance("100.00", "0.00", "5.00", "95.00");
    }

    @Test
    void money_that_was_spent_is_not_taken_back_and_what_is_taken_back_is_set_aside_at_once() {
        var contribution = approved(scene.contribution("100.00"));
        approved(scene.disbursement("60.00"));
        reversal(contribution, "40.01").then().statusCode(422).body("code", equalTo("FUNDS_INSUFFICIENT"));
        scene.assertFundBalance("100.00", "0.00", "60.00", "40.00");
        var reversal = reversal(contribution, "40.00");
        scene.assertFundBalance("100.00", "40.00", "60.00", "0.00");
        scene.disbursement("0.01").then().statusCode(422);
        approved(reversal);
        scene.assertFundBalance("60.00", "0.00", "60.00", "0.00");
    }

    @Test
    void of_many_who_reverse_at_once_only_as_many_succeed_as_there_is_to_take_back() throws Exception {
        var contribution = approved(scene.contribution("100.00"));
        var pool = Executors.newFixedThreadPool(10);
        var statuses = new ArrayList<Integer>();
        try {
            Callable<Integer> call = () -> reversal(contribution, "30.00").statusCode();
            for (var status : pool.invokeAll(Collections.nCopies(10, call))) {
                statuses.add(status.get());
            }
        } finally {
            pool.shutdown();
        }
        assertEquals(3, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(7, Collections.frequency(statuses, 422), statuses.toString());
        scene.assertFundBalance("100.00", "90.00", "0.00", "10.00");
    }

    @Test
    void a_reversal_has_two_persons_and_a_rejected_one_leaves_everything_as_it_was() {
        var contribution = approved(scene.contribution("100.00"));
        var reversal = reversal(contribution, null);
        Scene.approve(reversal, "maker").then().statusCode(409).body("code", equalTo("SELF_APPROVAL"));
        act(reversal.header("Location"), reversal, "rejection", "checker", "funds-checker")
                .then()
                .statusCode(200);
        scene.assertFundBalance("100.00", "0.00", "0.00", "100.00");
        approved(reversal(contribution, null));
        scene.assertFundBalance("0.00", "0.00", "0.00", "0.00");
    }

    @Test
    void an_adjustment_that_is_no_voucher_is_refused_and_nothing_is_stored() {
        var other = Scene.set();
        adjustment("1.00", other, "100201", "2241").then().statusCode(422).body("code", equalTo("BANK_NOT_ADJUSTED"));
        adjustment("1.00", other, "5001", "2241").then().statusCode(422).body("code", equalTo("ACCOUNT_HAS_DETAILS"));
        adjustment("1.00", other, "9999", "2241").then().statusCode(422).body("code", equalTo("ACCOUNT_UNKNOWN"));
        adjustment("0.00", other, "1221", "2241").then().statusCode(422).body("code", equalTo("AMOUNT_NOT_POSITIVE"));
        submit("/adjustments", """
                {"adjustedOn": "2018-05-04", "decision": "%1$s", "summary": "示例", "lines": [
                 {"account": "1221", "side": "DEBIT", "amount": "1.00", "programme": "%1$s"},
                 {"account": "2241", "side": "CREDIT", "amount": "1.01", "programme": "%1$s"}]}""".formatted(scene.code()))
                .then()
                .statusCode(422)
                .body("code", equalTo("VOUCHER_UNBALANCED"));
        As.user("auditor")
                .get(FUNDS + "/adjustments?decision=" + scene.code())
                .then()
                .body("items", hasSize(0));
        scene.fundBalance().body("items", hasSize(0));
    }

    @Test
    void vouchers_of_closed_periods_are_reversed_in_an_open_one() {
        var contribution = approved(scene.contribution("7.00", "2013-01-15"));
        var period = As.user("auditor").get(FUNDS + "/periods?code=2013-01").jsonPath();
        var closed = As.user("administrator")
                .header("If-Match", "\"" + period.getLong("items[0].version") + "\"")
                .post(FUNDS + "/periods/" + period.getString("items[0].id") + "/closing");
        closed.then().statusCode(200);
        var code = voucher(contribution).getString("code");
        reversal(code, null, "2013-01-20").then().statusCode(409).body("code", equalTo("PERIOD_CLOSED"));
        reversal(code, null, "2013-01-14").then().statusCode(422).body("code", equalTo("DATES_REVERSED"));
        approved(reversal(code, null, "2018-05-07"));
        scene.assertFundBalance("0.00", "0.00", "0.00", "0.00");

        var request = As.user("administrator").body("""
                        {"period": "2013-01", "reason": "示例"}""").post(FUNDS + "/reopenings");
        As.named("other", "funds-checker")
                .header("If-Match", request.header("ETag"))
                .post(request.header("Location") + "/approval")
                .then()
                .statusCode(200);
    }

    private Response pledge(String amount) {
        return submit("/pledges", """
                {"programme": "%1$s", "source": "%1$s", "amount": "%2$s", "pledgedOn": "2018-01-10",
                 "agreement": "%1$s", "summary": "示例"}""".formatted(scene.code(), amount));
    }

    private Response fulfilment(String amount, String reference) {
        return submit("/contributions", """
                {"programme": "%1$s", "source": "%1$s", "amount": "%2$s", "contributedOn": "2018-03-01",
                 "bankReference": "%3$s-%1$s", "pledge": "%1$s", "summary": "示例"}""".formatted(scene.code(), amount, reference));
    }

    private Response acceptance(String amount, String certificate) {
        return submit("/acceptances", """
                {"disbursement": "%1$s", "amount": "%2$s", "acceptedOn": "2018-05-02",
                 "certificate": "%3$s-%1$s", "summary": "示例"}""".formatted(scene.code(), amount, certificate));
    }

    private Response returned(String amount, String reference) {
        return submit("/surplus-returns", """
                {"disbursement": "%1$s", "amount": "%2$s", "returnedOn": "2018-05-03",
                 "bankReference": "%3$s-%1$s", "summary": "示例"}""".formatted(scene.code(), amount, reference));
    }

    private Response adjustment(String amount, Scene other, String debit, String credit) {
        return submit("/adjustments", """
                {"adjustedOn": "2018-05-04", "decision": "%1$s", "summary": "示例", "lines": [
                 {"account": "%4$s", "side": "DEBIT", "amount": "%2$s", "programme": "%1$s", "source": "%1$s"},
                 {"account": "%5$s", "side": "CREDIT", "amount": "%2$s", "programme": "%3$s", "source": "%3$s"}]}""".formatted(scene.code(), amount, other.code(), debit, credit));
    }

    /** The sums of the accounts without detail accounts, each on its own side. */
    private void assertBalances(String... expected) {
        var rows = As.user("auditor")
                .get(FUNDS + "/trial-balance?programme=" + scene.code())
                .jsonPath();
        var accounts = rows.getList("accounts.account", String.class);
        var balances = rows.getList("accounts.balance", String.class);
        var actual = new ArrayList<String>();
        for (int at = 0; at < accounts.size(); at++) {
            var account = accounts.get(at);
            if (accounts.stream().noneMatch(other -> !other.equals(account) && other.startsWith(account))) {
                actual.add(account + " " + balances.get(at));
            }
        }
        assertEquals(List.of(expected), actual);
    }
}
