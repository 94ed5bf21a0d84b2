package org.dongjiang.funds.book.ledger;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.act;
import static org.dongjiang.funds.Scene.approve;
import static org.dongjiang.kernel.testing.Together.together;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LedgerTest {

    private final AgroalDataSource database;

    LedgerTest(AgroalDataSource database) {
        this.database = database;
    }

    private Scene scene;

    @BeforeEach
    void a_programme_with_a_project() {
        scene = Scene.set();
    }

    @Test
    void money_comes_in_is_reserved_and_paid_with_a_balanced_voucher_for_each() {
        approve(scene.contribution("100.00"), "checker").then().statusCode(200).body("status", equalTo("POSTED"));
        scene.assertFundBalance("100.00", "0.00", "0.00", "100.00");

        var payment = scene.disbursement("30.00");
        scene.assertFundBalance("100.00", "30.00", "0.00", "70.00");
        approve(payment, "checker").then().statusCode(200);
        scene.assertFundBalance("100.00", "0.00", "30.00", "70.00");

        As.user("auditor")
                .get(FUNDS + "/vouchers?documentId=" + payment.jsonPath().getString("id"))
                .then()
                .body(
                        "items", hasSize(1),
                        "items[0].type", equalTo("PAYMENT"),
                        "items[0].maker", equalTo("maker"),
                        "items[0].checker", equalTo("checker"),
                        "items[0].lines.debit", equalTo(List.of("30.00", "0.00")),
                        "items[0].lines.credit", equalTo(List.of("0.00", "30.00")));
        assertIndicator("funds.contributed", "100.00");
        assertIndicator("funds.disbursed", "30.00");
    }

    @Test
    void nobody_approves_his_own_document() {
        var contribution = scene.contribution("100.00");

        approve(contribution, "maker").then().statusCode(409).body("code", equalTo("SELF_APPROVAL"));

        scene.fundBalance().body("items", hasSize(0));
        assertIndicator("funds.contributed", "0.00");
    }

    /** The same letters in another case or another Unicode form, or with a blank, name the same person. */
    @ParameterizedTest
    @ValueSource(strings = {"Maker", "MAKER", "maker ", "Rene\u0301", "RENÉ"})
    void nobody_approves_his_own_document_under_another_spelling_of_his_name(String spelling) {
        var contribution = As.named("René", "funds-maker")
                .body(scene.contributionOf("100.00"))
                .post(FUNDS + "/contributions");
        var own = spelling.toUpperCase(Locale.ROOT).startsWith("MAKER") ? scene.contribution("100.00") : contribution;

        approve(own, spelling).then().statusCode(409).body("code", equalTo("SELF_APPROVAL"));
        act(own.header("Location"), own, "rejection", spelling, "funds-checker")
                .then()
                .statusCode(409)
                .body("code", equalTo("SELF_APPROVAL"));

        scene.fundBalance().body("items", hasSize(0));
    }

    @Test
    void a_document_is_approved_once() {
        var contribution = scene.contribution("100.00");
        var approved = approve(contribution, "checker");
        var again = As.named("checker", "funds-checker")
                .header("If-Match", approved.header("ETag"))
                .post(contribution.header("Location") + "/approval");
        again.then().statusCode(409).body("code", equalTo("DOCUMENT_CLOSED"));
        scene.assertFundBalance("100.00", "0.00", "0.00", "100.00");
    }

    @Test
    void no_more_is_reserved_than_there_is() {
        approve(scene.contribution("100.00"), "checker");
        scene.disbursement("100.01").then().statusCode(422).body("code", equalTo("FUNDS_INSUFFICIENT"));
        scene.assertFundBalance("100.00", "0.00", "0.00", "100.00");
        As.user("auditor")
                .get(FUNDS + "/disbursements?project=" + scene.code())
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void what_is_withdrawn_or_rejected_frees_its_money_and_its_reference() {
        approve(scene.contribution("100.00"), "checker");
        var reference = "ref-" + UUID.randomUUID();
        var withdrawn = scene.disbursement("60.00", reference);
        act(withdrawn.header("Location"), withdrawn, "withdrawal", "other", "funds-maker")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_THE_MAKER"));
        scene.assertFundBalance("100.00", "60.00", "0.00", "40.00");
        var after = act(withdrawn.header("Location"), withdrawn, "withdrawal", "maker", "funds-maker");
        after.then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        scene.assertFundBalance("100.00", "0.00", "0.00", "100.00");

        var rejected = scene.disbursement("70.00", reference);
        rejected.then().statusCode(201);
        scene.disbursement("1.00", reference).then().statusCode(409).body("code", equalTo("CODE_TAKEN"));
        act(rejected.header("Location"), rejected, "rejection", "maker", "funds-checker")
                .then()
                .statusCode(409)
                .body("code", equalTo("SELF_APPROVAL"));
        act(rejected.header("Location"), rejected, "rejection", "checker", "funds-checker")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"), "reason", equalTo("示例"), "checker", equalTo("checker"));
        scene.assertFundBalance("100.00", "0.00", "0.00", "100.00");

        act(withdrawn.header("Location"), after, "approval", "checker", "funds-checker")
                .then()
                .statusCode(409)
                .body("code", equalTo("DOCUMENT_CLOSED"));
        scene.disbursement("100.00", reference).then().statusCode(201);
        scene.assertFundBalance("100.00", "100.00", "0.00", "0.00");
    }

    @Test
    void the_same_key_sent_many_times_at_once_records_once() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = contributionBody("100.00", "ref-" + key);
        var answers = together(20, () -> send(key, body));
        assertTrue(answers.stream().allMatch(answer -> answer.statusCode() == 201));
        assertEquals(1, answers.stream().map(Response::asString).distinct().count());
        assertEquals(
                19,
                answers.stream()
                        .filter(answer -> answer.header("Idempotency-Replayed") != null)
                        .count());
    }

    @Test
    void a_key_stands_for_one_content_and_is_required_for_money() {
        var key = UUID.randomUUID().toString();
        send(key, contributionBody("1.00", "ref-" + key)).then().statusCode(201);
        send(key, contributionBody("2.00", "ref-" + key))
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        As.nobody()
                .auth()
                .oauth2(Tokens.of("funds-maker"))
                .body(contributionBody("3.00", "other"))
                .post(FUNDS + "/contributions")
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
        As.user("auditor")
                .get(FUNDS + "/contributions?programme=" + scene.code())
                .then()
                .body("items.amount", is(List.of("1.00")));
    }

    @Test
    void a_fresh_key_does_not_pay_twice() {
        send(UUID.randomUUID().toString(), contributionBody("1.00", "same" + scene.code()))
                .then()
                .statusCode(201);
        send(UUID.randomUUID().toString(), contributionBody("1.00", "same" + scene.code()))
                .then()
                .statusCode(409)
                .body("code", equalTo("CODE_TAKEN"));
    }

    @Test
    void numbers_have_no_gaps_even_when_many_are_posted_at_once() throws Exception {
        var contributions = together(16, () -> scene.contribution("1.00"));
        together(16, () -> approve(contributions.remove(0), "checker").statusCode());
        var numbers = As.user("auditor")
                .get(FUNDS + "/vouchers?type=RECEIPT&period=2018-03&sort=number&limit=200")
                .jsonPath()
                .getList("items.number", Integer.class);
        assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
    }

    @Test
    void the_service_itself_cannot_change_what_is_recorded() throws SQLException {
        approve(scene.contribution("1.00"), "checker");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var change : new String[] {
                "UPDATE voucher SET amount_fen = 1", "DELETE FROM voucher", "TRUNCATE TABLE voucher_line",
                "UPDATE voucher_line SET debit_fen = 1", "DELETE FROM voucher_line",
                        "REPLACE INTO voucher SELECT * FROM voucher",
                "DROP TABLE voucher_line", "ALTER TABLE voucher ADD COLUMN note INT"
            }) {
                var refused = assertThrows(SQLException.class, () -> statement.execute(change), change);
                assertTrue(refused.getMessage().contains("denied"), refused.getMessage());
            }
        }
    }

    @Test
    void a_date_that_cannot_be_booked_is_refused() {
        for (var date : new String[] {"2999-01-01", "1999-01-01"}) {
            send(
                            UUID.randomUUID().toString(),
                            contributionBody("1.00", "ref-" + UUID.randomUUID()).replace("2018-03-01", date))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/contributedOn"));
        }
        for (var amount : new String[] {"0", "-1", "1.005", "1000000000000000000"}) {
            assertTrue(scene.contribution(amount).statusCode() >= 400);
        }
        As.user("auditor")
                .get(FUNDS + "/contributions?programme=" + scene.code())
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void the_trial_balance_balances_and_agrees_with_the_lines() throws SQLException {
        approve(scene.contribution("100.00"), "checker");
        approve(scene.disbursement("30.00"), "checker");
        As.user("auditor")
                .get(FUNDS + "/trial-balance?asOf=2018-04-01&programme=" + scene.code())
                .then()
                .body(
                        "accounts.account", equalTo(List.of("1002", "100201", "3001", "300101")),
                        "debit", equalTo("100.00"));
        As.user("auditor")
                .get(FUNDS + "/trial-balance?asOf=2018-04-02&programme=" + scene.code())
                .then()
                .body(
                        "accounts.account", equalTo(List.of("1002", "100201", "3001", "300101", "5001", "500101")),
                        "accounts.balance", equalTo(List.of("70.00", "70.00", "100.00", "100.00", "30.00", "30.00")),
                        "debit", equalTo("130.00"),
                        "credit", equalTo("130.00"));
        As.user("auditor")
                .get(FUNDS + "/trial-balance?programme=nowhere")
                .then()
                .statusCode(422);
        As.user("auditor").get(FUNDS + "/trial-balance?asOf=yesterday").then().statusCode(400);
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("""
                        SELECT COUNT(*) FROM (
                            SELECT l.account, l.programme, v.business_date, SUM(l.debit_fen) AS debit_fen, SUM(l.credit_fen) AS credit_fen
                            FROM voucher_line l JOIN voucher v ON v.id = l.voucher_id
                            GROUP BY l.account, l.programme, v.business_date) s
                        LEFT JOIN account_day d ON d.account = s.account AND d.programme = s.programme
                            AND d.business_date = s.business_date
                            AND d.debit_fen = s.debit_fen AND d.credit_fen = s.credit_fen
                        WHERE d.account IS NULL""")) {
            rows.next();
            assertEquals(0, rows.getLong(1));
        }
    }

    private static Response send(String key, String body) {
        return As.nobody()
                .auth()
                .oauth2(Tokens.named("maker", "funds-maker"))
                .header("Idempotency-Key", key)
                .body(body)
                .post(FUNDS + "/contributions");
    }

    private String contributionBody(String amount, String reference) {
        return """
                {"programme": "%1$s", "source": "%1$s", "amount": "%2$s", "contributedOn": "2018-03-01",
                 "bankReference": "%3$s", "summary": "示例"}""".formatted(scene.code(), amount, reference);
    }

    private void assertIndicator(String code, String value) {
        As.nobody()
                .get(FUNDS + "/indicators?asOf=2018-06-30&code=" + code + "&programme=" + scene.code())
                .then()
                .body("items[0].value", equalTo(value));
    }
}
