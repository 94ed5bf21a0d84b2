package org.dongjiang.funds.book.reconciliation;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.approve;
import static org.dongjiang.funds.Scene.approved;
import static org.dongjiang.funds.Scene.submit;
import static org.dongjiang.funds.Scene.voucher;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dongjiang.funds.Scene;
import org.dongjiang.funds.Tampering;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.time.Clocks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an administrator of the database changes is found, stops what it concerns, and is over when it is restored. */
@QuarkusTest
class ReconciliationTest {

    /**
     * A change in the database.
     *
     * @param rows of a story: of its programme, its contribution, the voucher of that, or its payment
     * @param subject what the subject of the difference contains
     */
    private record Change(String table, String rows, String change, String kind, String subject) {}

    private static final List<Change> CHANGES = List.of(
            new Change(
                    "fund_balance",
                    "programme = '{programme}'",
                    "contributed_fen = contributed_fen + 100000000",
                    "FUND_BALANCE",
                    "contributed"),
            new Change("fund_balance", "programme = '{programme}'", "bank_fen = bank_fen + 1", "FUND_BALANCE", "bank"),
            new Change(
                    "fund_balance",
                    "programme = '{programme}'",
                    "committed_fen = committed_fen + 1",
                    "FUND_BALANCE",
                    "committed"),
            new Change(
                    "fund_balance",
                    "programme = '{programme}'",
                    "committed_fen = 0, pending_fen = 0",
                    "FUND_BALANCE",
                    "pending"),
            new Change(
                    "fund_day",
                    "programme = '{programme}' AND business_date = '2018-03-01'",
                    "fund_fen = fund_fen + 1",
                    "FUND_DAY",
                    "fund"),
            new Change(
                    "fund_day",
                    "programme = '{programme}' AND business_date = '2018-04-02'",
                    "pending_fen = pending_fen - 1",
                    "FUND_DAY",
                    "pending"),
            new Change(
                    "fund_day",
                    "programme = '{programme}' AND business_date = '2018-03-01'",
                    "bank_fen = 0",
                    "FUND_DAY",
                    "bank"),
            new Change(
                    "account_day",
                    "programme = '{programme}' AND account = '500101'",
                    "debit_fen = debit_fen + 100",
                    "DAY_BALANCE",
                    "500101"),
            new Change(
                    "voucher_line", "voucher_id = '{voucher}'", "business_date = '2018-03-02'", "VOUCHER", "RECEIPT"),
            new Change(
                    "voucher_line",
                    "voucher_id = '{voucher}' AND line_number = 1",
                    "source = NULL",
                    "VOUCHER",
                    "RECEIPT"),
            new Change(
                    "voucher_line",
                    "voucher_id = '{voucher}' AND line_number = 1",
                    "region = '441622'",
                    "VOUCHER",
                    "RECEIPT"),
            new Change(
                    "voucher_line",
                    "voucher_id = '{voucher}' AND line_number = 1",
                    "recorded_by = 'eve'",
                    "VOUCHER",
                    "RECEIPT"),
            new Change(
                    "voucher_line",
                    "voucher_id = '{voucher}' AND line_number = 1",
                    "recorded_at_millis = 1",
                    "VOUCHER",
                    "RECEIPT"),
            new Change("voucher", "id = '{voucher}'", "business_date = '2018-03-02'", "VOUCHER", "RECEIPT"),
            new Change("voucher", "id = '{voucher}'", "summary = '别的'", "VOUCHER", "RECEIPT"),
            new Change("voucher", "id = '{voucher}'", "maker = 'eve'", "VOUCHER", "RECEIPT"),
            new Change("voucher", "id = '{voucher}'", "made_at_millis = made_at_millis - 1", "VOUCHER", "RECEIPT"),
            new Change("voucher", "id = '{voucher}'", "amount_fen = amount_fen + 1", "VOUCHER", "RECEIPT"),
            new Change("voucher", "id = '{voucher}'", "recorded_by = 'eve'", "VOUCHER", "RECEIPT"),
            new Change("disbursement", "id = '{payment}'", "amount_fen = amount_fen + 1", "DOCUMENT", "DISBURSEMENT"),
            new Change("disbursement", "id = '{payment}'", "region = '441623'", "DOCUMENT", "DISBURSEMENT"),
            new Change("disbursement", "id = '{payment}'", "status = 'VOIDED'", "DOCUMENT", "DISBURSEMENT"),
            new Change("disbursement", "id = '{payment}'", "voucher_id = id", "DOCUMENT", "DISBURSEMENT"),
            new Change("disbursement", "id = '{payment}'", "checker = 'eve'", "DOCUMENT", "DISBURSEMENT"),
            new Change(
                    "contribution",
                    "id = '{contribution}'",
                    "contributed_on = '2018-03-02'",
                    "DOCUMENT",
                    "CONTRIBUTION"),
            new Change("contribution", "id = '{contribution}'", "recorded_by = 'eve'", "DOCUMENT", "CONTRIBUTION"),
            new Change(
                    "surplus_return", "id = '{return}'", "amount_fen = amount_fen + 1", "DOCUMENT", "SURPLUS_RETURN"),
            // The last: nothing is posted to a log in which it is seen.
            new Change(
                    "ledger_leaf", "voucher_id = '{voucher}'", "leaf_hash = REVERSE(leaf_hash)", "VOUCHER", "RECEIPT"));

    @TestHTTPResource(value = "/health/ready", management = true)
    URL readiness;

    private Scene scene;
    private Response contribution;
    private Response payment;
    private Response returned;

    @BeforeEach
    void money_that_was_given_and_paid() {
        scene = Scene.set();
        contribution = approved(scene.contribution("100.00"));
        payment = approved(scene.disbursement("30.00", scene.code()));
        returned = approved(submit("/surplus-returns", """
                {"disbursement": "%1$s", "amount": "1.00", "returnedOn": "2018-05-03", "bankReference": "%1$s", "summary": "示例"}""".formatted(scene.code())));
        scene.disbursement("5.00").then().statusCode(201);
    }

    @Test
    void intact_books_agree() {
        var id = Reconciled.now();
        As.user("auditor")
                .get(FUNDS + "/reconciliations/" + id)
                .then()
                .body("differences", equalTo(0), "vouchers", greaterThan(1), "endedAt", notNullValue());
        assertNothingOpen();
        As.nobody()
                .get(FUNDS + "/indicators?code=funds.contributed")
                .then()
                .body(
                        "items[0].reconciledOn",
                        equalTo(LocalDate.now(Clocks.BUSINESS_ZONE).toString()));
    }

    /** Each in a story of its own, and all are found by one comparison. */
    @Test
    void whatever_is_changed_is_found_and_is_over_when_it_is_restored() throws Exception {
        whatever_is_changed(CHANGES);
        Reconciled.now();
        assertNothingOpen();
        assertReady(200);
    }

    private void whatever_is_changed(List<Change> changes) throws Exception {
        if (changes.isEmpty()) {
            Reconciled.now();
            assertReady(503);
            return;
        }
        money_that_was_given_and_paid();
        var programme = scene.code();
        var change = changes.get(0);
        var rows = change.rows()
                .replace("{programme}", programme)
                .replace("{voucher}", contribution.path("voucherId"))
                .replace("{contribution}", contribution.path("id"))
                .replace("{return}", returned.path("id"))
                .replace("{payment}", payment.path("id"));
        Tampering.with(
                change.table(),
                rows,
                "UPDATE %s SET %s WHERE %s".formatted(change.table(), change.change(), rows),
                () -> {
                    whatever_is_changed(changes.subList(1, changes.size()));
                    open("&kind=" + change.kind() + "&programme=" + programme)
                            .body("items.subject", hasItem(containsString(change.subject())));
                });
    }

    @Test
    void a_difference_stops_its_programme_and_no_other() throws Exception {
        var waiting = scene.contribution("1.00");
        var where = "programme = '" + scene.code() + "'";
        Tampering.with(
                "fund_balance",
                where,
                "UPDATE fund_balance SET contributed_fen = contributed_fen + 1 WHERE " + where,
                () -> {
                    Reconciled.now();
                    approve(waiting, "checker").then().statusCode(409).body("code", equalTo("BOOKS_DIFFER"));
                    As.user("auditor").get(waiting.header("Location")).then().body("status", equalTo("SUBMITTED"));
                    As.user("auditor")
                            .get(FUNDS + "/audit/exceptions?rule=BOOKS_DIFFER&programme=" + scene.code())
                            .then()
                            .body(
                                    "items.subject",
                                    contains("DIFFERENCE"),
                                    "items[0].link",
                                    startsWith("/api/v1/funds/differences/"));
                    approved(Scene.set().contribution("1.00"));
                    assertReady(200);
                });
        Reconciled.now();
        approved(waiting);
    }

    @Test
    void what_concerns_more_than_one_fund_makes_the_service_not_ready() throws Exception {
        var other = Scene.set();
        approved(other.contribution("7.00"));
        var where = "programme IN ('%s', '%s')".formatted(scene.code(), other.code());
        Tampering.with(
                "fund_balance",
                where,
                "UPDATE fund_balance SET contributed_fen = contributed_fen + 1 WHERE " + where,
                () -> {
                    Reconciled.now();
                    assertReady(503);
                });
        Reconciled.now();
        assertReady(200);
    }

    @Test
    void lines_without_a_voucher_make_the_service_not_ready() throws Exception {
        var nobodys = "00000000-0000-7000-8000-00000000dead";
        Tampering.with(
                "voucher_line",
                "voucher_id = '" + nobodys + "'",
                """
                INSERT INTO voucher_line SELECT UUID(), version, '%s', line_number, business_date, account, debit_fen, credit_fen,
                    programme, source, project, payee, region, household, measure, recorded_at_millis, recorded_by
                FROM voucher_line WHERE voucher_id = '%s'""".formatted(nobodys, payment.<String>path("voucherId")),
                () -> {
                    Reconciled.now();
                    open("&kind=LINE_WITHOUT_VOUCHER").body("items.subject", hasItem("number of lines"));
                    assertReady(503);
                });
        Reconciled.now();
        assertReady(200);
    }

    @Test
    void a_period_is_not_closed_while_something_differs() throws Exception {
        approved(scene.contribution("1.00", "2013-02-01"));
        var period = As.user("auditor").get(FUNDS + "/periods?code=2013-02").jsonPath();
        var where = "programme = '" + scene.code() + "'";
        Tampering.with(
                "fund_balance",
                where,
                "UPDATE fund_balance SET contributed_fen = contributed_fen + 1 WHERE " + where,
                () -> As.user("administrator")
                        .header("If-Match", "\"" + period.getLong("items[0].version") + "\"")
                        .post(FUNDS + "/periods/" + period.getString("items[0].id") + "/closing")
                        .then()
                        .statusCode(409)
                        .body("code", equalTo("PERIOD_BLOCKED"), "errors.detail", hasItem(containsString("账簿差异"))));
        Reconciled.now();
        assertNothingOpen();
    }

    @Test
    void a_difference_is_found_once_and_kept_after_it_ended() throws Exception {
        var where = "programme = '" + scene.code() + "'";
        Tampering.with(
                "fund_balance",
                where,
                "UPDATE fund_balance SET contributed_fen = contributed_fen + 1 WHERE " + where,
                () -> {
                    Reconciled.now();
                    Reconciled.now();
                });
        Reconciled.now();
        As.user("auditor")
                .get(FUNDS + "/differences?programme=" + scene.code())
                .then()
                .body(
                        "items.size()", equalTo(1),
                        "items[0].kept", equalTo("100.01"),
                        "items[0].recomputed", equalTo("100.00"),
                        "items[0].endedAt", notNullValue());
        assertEquals("2018-03", voucher(contribution).getString("period"));
    }

    private static ValidatableResponse open(String more) {
        return As.user("auditor")
                .get(FUNDS + "/differences?open=true&limit=200" + more)
                .then()
                .statusCode(200);
    }

    private static void assertNothingOpen() {
        var all = As.user("auditor")
                .get(FUNDS + "/differences?limit=200&sort=-recordedAt")
                .jsonPath();
        assertEquals(
                all.getList("items").size(),
                all.getList("items.endedAt").stream().filter(Objects::nonNull).count(),
                all.getList("items").toString());
    }

    private void assertReady(int status) {
        RestAssured.get(readiness).then().statusCode(status);
    }
}
