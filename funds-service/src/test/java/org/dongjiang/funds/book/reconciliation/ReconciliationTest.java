package org.dongjiang.funds.book.reconciliation;

import static org.awaitility.Awaitility.await;
import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.act;
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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
     * @param programme of its story
     * @param rows of a story
     * @param subject what the subject of the difference contains
     */
    private record Change(String programme, String table, String rows, String change, String kind, String subject) {

        Change(String table, String rows, String change, String kind, String subject) {
            this(null, table, rows, change, kind, subject);
        }

        /** Changes with the same are found in the same words, or by each other's effects. */
        String alike() {
            if (rows.contains("{rejected}")) {
                return "rejected";
            }
            return kind.startsWith("FUND") || kind.startsWith("PENDING") ? "reserved" : kind + subject;
        }

        Change in(Map<String, String> story) {
            return new Change(story.get("programme"), table, named(rows, story), change, kind, named(subject, story));
        }

        private static String named(String text, Map<String, String> story) {
            var named = text;
            for (var name : story.entrySet()) {
                named = named.replace("{" + name.getKey() + "}", name.getValue());
            }
            return named;
        }
    }

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
            new Change(
                    "disbursement",
                    "id = '{payment}'",
                    "amount_fen = amount_fen + 1",
                    "DOCUMENT",
                    "DISBURSEMENT {payment}"),
            new Change("disbursement", "id = '{payment}'", "region = '441623'", "DOCUMENT", "DISBURSEMENT {payment}"),
            new Change("disbursement", "id = '{payment}'", "status = 'VOIDED'", "DOCUMENT", "DISBURSEMENT {payment}"),
            new Change("disbursement", "id = '{payment}'", "voucher_id = id", "DOCUMENT", "DISBURSEMENT {payment}"),
            new Change("disbursement", "id = '{payment}'", "checker = 'eve'", "DOCUMENT", "DISBURSEMENT {payment}"),
            new Change(
                    "contribution",
                    "id = '{contribution}'",
                    "contributed_on = '2018-03-02'",
                    "DOCUMENT",
                    "CONTRIBUTION {contribution}"),
            new Change(
                    "contribution",
                    "id = '{contribution}'",
                    "recorded_by = 'eve'",
                    "DOCUMENT",
                    "CONTRIBUTION {contribution}"),
            new Change(
                    "surplus_return",
                    "id = '{return}'",
                    "amount_fen = amount_fen + 1",
                    "DOCUMENT",
                    "SURPLUS_RETURN {return}"),
            new Change(
                    "disbursement",
                    "id = '{payment}'",
                    "payment_reference = 'x'",
                    "DOCUMENT",
                    "DISBURSEMENT {payment}"),
            new Change(
                    "disbursement", "id = '{payment}'", "acknowledgement = 'x'", "DOCUMENT", "DISBURSEMENT {payment}"),
            new Change("disbursement", "id = '{payment}'", "allotment = 'x'", "DOCUMENT", "DISBURSEMENT {payment}"),
            new Change("disbursement", "id = '{payment}'", "batch = 'x'", "DOCUMENT", "DISBURSEMENT {payment}"),
            new Change(
                    "disbursement", "id = '{payment}'", "version = version + 1", "DOCUMENT", "DISBURSEMENT {payment}"),
            new Change("disbursement", "id = '{payment}'", "live = NULL", "DOCUMENT", "DISBURSEMENT {payment}"),
            new Change(
                    "disbursement",
                    "id = '{payment}'",
                    "status = 'REVERSED'",
                    "DOCUMENT",
                    "reversal of DISBURSEMENT {payment}"),
            new Change(
                    "disbursement", "id = '{payment}'", "seal = REVERSE(seal)", "DOCUMENT", "DISBURSEMENT {payment}"),
            new Change(
                    "contribution",
                    "id = '{contribution}'",
                    "bank_reference = 'x'",
                    "DOCUMENT",
                    "CONTRIBUTION {contribution}"),
            new Change(
                    "contribution",
                    "id = '{contribution}'",
                    "checkers_needed = 2",
                    "DOCUMENT",
                    "CONTRIBUTION {contribution}"),
            new Change(
                    "contribution",
                    "id = '{contribution}'",
                    "attachment_count = 0",
                    "DOCUMENT",
                    "CONTRIBUTION {contribution}"),
            new Change(
                    "document_attachment",
                    "document_id = '{contribution}'",
                    "sha256 = REVERSE(sha256)",
                    "DOCUMENT",
                    "CONTRIBUTION {contribution}"),
            new Change(
                    "document_line",
                    "document_id = '{return}' AND position = 0",
                    "project = 'x'",
                    "DOCUMENT",
                    "SURPLUS_RETURN {return}"),
            new Change(
                    "contribution",
                    "id = '{reversed}'",
                    "status = 'POSTED', live = TRUE",
                    "DOCUMENT",
                    "reversal of CONTRIBUTION {reversed}"),
            new Change("batch", "code = '{programme}'", "name = 'x'", "BATCH", "BATCH {programme}"),
            new Change("batch", "code = '{programme}'", "status = 'OPEN'", "BATCH", "BATCH {programme}"),
            new Change("batch", "code = '{programme}'", "declared_count = 2", "BATCH", "BATCH {programme}"),
            new Change(
                    "batch",
                    "code = '{programme}'",
                    "declared_total_fen = declared_total_fen + 1",
                    "BATCH",
                    "BATCH {programme}"),
            new Change("batch", "code = '{programme}'", "entered_count = 0", "BATCH", "BATCH {programme}"),
            new Change(
                    "batch",
                    "code = '{programme}'",
                    "entered_total_fen = entered_total_fen - 1",
                    "BATCH",
                    "BATCH {programme}"),
            new Change("batch", "code = '{programme}'", "recorded_by = 'eve'", "BATCH", "BATCH {programme}"),
            new Change("disbursement", "id = '{rejected}'", "reason = 'x'", "DOCUMENT", "DISBURSEMENT {rejected}"),
            new Change(
                    "disbursement",
                    "id = '{rejected}'",
                    "amount_fen = amount_fen + 1",
                    "DOCUMENT",
                    "DISBURSEMENT {rejected}"),
            new Change(
                    "disbursement", "id = '{sentAgain}'", "replaced_by = NULL", "DOCUMENT", "DISBURSEMENT {sentAgain}"),
            new Change(
                    "disbursement",
                    "id = '{sentAgain}'",
                    "status = 'REJECTED'",
                    "DOCUMENT",
                    "DISBURSEMENT {sentAgain}"),
            new Change(
                    "disbursement",
                    "id = '{sentAgain}'",
                    "ended_at_millis = ended_at_millis - 1",
                    "DOCUMENT",
                    "DISBURSEMENT {sentAgain}"),
            new Change(
                    "voucher_use",
                    "document_id = '{return}'",
                    "amount_fen = 0",
                    "VOUCHER_USE",
                    "use by SURPLUS_RETURN {return}"),
            new Change(
                    "voucher_use",
                    "document_id = '{return}'",
                    "amount_fen = amount_fen + 1",
                    "VOUCHER_USE",
                    "use by SURPLUS_RETURN {return}"),
            new Change(
                    "voucher_use",
                    "document_id = '{return}'",
                    "voucher_id = UUID()",
                    "VOUCHER_USE",
                    "use by SURPLUS_RETURN {return}"),
            new Change(
                    "voucher_use",
                    "document_id = '{acceptance}'",
                    "amount_fen = amount_fen - 1",
                    "PENDING_DOCUMENT",
                    "use by ACCEPTANCE {acceptance}"),
            new Change(
                    "attachment",
                    "id = '{attachment}'",
                    "sha256 = REVERSE(sha256)",
                    "ATTACHMENT",
                    "CONTRIBUTION {contribution}"),
            new Change(
                    "attachment_content",
                    "attachment_id = '{attachment}'",
                    "bytes = CONCAT('x', SUBSTR(bytes, 2))",
                    "ATTACHMENT",
                    "CONTRIBUTION {contribution}"),
            new Change(
                    "voucher_attachment", "voucher_id = '{voucher}'", "sha256 = REVERSE(sha256)", "VOUCHER", "RECEIPT"),
            new Change(
                    "disbursement",
                    "id = '{pending}'",
                    "amount_fen = amount_fen + 1",
                    "PENDING_DOCUMENT",
                    "DISBURSEMENT {pending}"),
            new Change("disbursement", "id = '{pending}'", "payee = 'x'", "PENDING_DOCUMENT", "DISBURSEMENT {pending}"),
            new Change(
                    "disbursement",
                    "id = '{pending}'",
                    "recorded_by = 'eve'",
                    "PENDING_DOCUMENT",
                    "DISBURSEMENT {pending}"),
            new Change(
                    "disbursement",
                    "id = '{pending}'",
                    "status = 'CHECKED', first_checker = 'eve'",
                    "PENDING_DOCUMENT",
                    "DISBURSEMENT {pending}"),
            new Change(
                    "disbursement",
                    "id = '{pending}'",
                    "reserved_until = '2999-12-31'",
                    "PENDING_DOCUMENT",
                    "DISBURSEMENT {pending}"),
            new Change(
                    "disbursement",
                    "id = '{rejected}'",
                    "status = 'SUBMITTED', live = TRUE",
                    "PENDING_DOCUMENT",
                    "DISBURSEMENT {rejected}"),
            new Change(
                    "document_line",
                    "document_id = '{acceptance}' AND position = 0",
                    "payee = 'x'",
                    "PENDING_DOCUMENT",
                    "ACCEPTANCE {acceptance}"),
            new Change("allotment", "id = '{allotment}'", "drawn_fen = 0", "PENDING_DOCUMENT", "ALLOTMENT {allotment}"),
            new Change(
                    "allotment",
                    "id = '{allotment}'",
                    "reserved_until = '2999-12-30'",
                    "PENDING_DOCUMENT",
                    "ALLOTMENT {allotment}"),
            // The last: nothing is posted to a log in which it is seen.
            new Change(
                    "ledger_leaf", "voucher_id = '{voucher}'", "leaf_hash = REVERSE(leaf_hash)", "VOUCHER", "RECEIPT"));

    @TestHTTPResource(value = "/health/ready", management = true)
    URL readiness;

    private final Watch watch;

    private Scene scene;
    private Response contribution;
    private Response payment;
    private Response returned;
    private Response pending;
    private Response acceptance;
    private Response allotment;
    private Response rejected;
    private Response sentAgain;
    private Response batch;
    private Response reversed;
    private String attachment;

    ReconciliationTest(Watch watch) {
        this.watch = watch;
    }

    @BeforeEach
    void money_that_was_given_and_paid() {
        scene = Scene.set();
        attachment = attachment();
        contribution = approved(submit("/contributions", """
                {"programme": "%1$s", "source": "%1$s", "amount": "100.00", "contributedOn": "2018-03-01", "bankReference": "%1$s",
                 "summary": "示例", "attachments": ["%2$s"]}""".formatted(scene.code(), attachment)));
        payment = approved(scene.disbursement("30.00", scene.code()));
        returned = approved(submit("/surplus-returns", """
                {"disbursement": "%1$s", "amount": "1.00", "returnedOn": "2018-05-03", "bankReference": "%1$s", "summary": "示例"}""".formatted(scene.code())));
        pending = scene.disbursement("5.00");
        pending.then().statusCode(201);
    }

    /** What most changes do not concern. */
    private void more_of_its_life() {
        acceptance = submit("/acceptances", """
                {"disbursement": "%1$s", "amount": "2.00", "acceptedOn": "2018-05-01", "certificate": "%1$s", "summary": "示例"}""".formatted(scene.code()));
        allotment = submit("/allotments", """
                {"project": "%1$s", "amount": "3.00", "allottedOn": "2018-03-20", "reservedUntil": "2999-12-31",
                 "decision": "%1$s", "summary": "示例"}""".formatted(scene.code()));
        approve(allotment, "checker").then().statusCode(200);
        approved(submit("/disbursements", """
                {"project": "%1$s", "payee": "%1$s", "amount": "2.00", "paidOn": "2018-04-02", "allotment": "%1$s",
                 "paymentReference": "a-%1$s", "summary": "示例"}""".formatted(scene.code())));
        rejected = scene.disbursement("4.00");
        act(rejected.header("Location"), rejected, "rejection", "checker", "funds-checker")
                .then()
                .statusCode(200);
        sentAgain = scene.disbursement("4.00");
        Scene.returned(sentAgain);
        approved(submit("/disbursements", Scene.versionOf(sentAgain, scene.disbursementOf("3.00"))));
        declared(1);
        member().then().statusCode(201);
        As.named("maker", "funds-maker")
                .header("If-Match", "\"1\"")
                .post(batch.header("Location") + "/closing")
                .then()
                .statusCode(200);
        reversed = approved(scene.contribution("6.00"));
        approved(Scene.reversal(reversed, null));
    }

    private static String attachment() {
        var uploaded = As.named("maker", "funds-maker")
                .contentType("application/pdf")
                .body(("%PDF-1.4 " + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII))
                .post(FUNDS + "/attachments?fileName=a.pdf");
        uploaded.then().statusCode(201);
        return uploaded.path("id");
    }

    @Test
    void intact_books_agree() {
        more_of_its_life();
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

    /**
     * Each difference can be told from those of other changes: in a story of its own, where it would be the same. All are found by
     * one comparison.
     */
    @Test
    void whatever_is_changed_is_found_and_is_over_when_it_is_restored() throws Exception {
        var stories = new ArrayList<Map<String, String>>();
        var like = new HashMap<String, Integer>();
        var changes = new ArrayList<Change>();
        for (var change : CHANGES) {
            int number = like.merge(change.alike(), 1, Integer::sum);
            if (number > stories.size()) {
                money_that_was_given_and_paid();
                more_of_its_life();
                stories.add(names());
            }
            changes.add(change.in(stories.get(number - 1)));
        }
        var missed = new ArrayList<Change>();
        whatever_is_changed(changes, missed);
        assertEquals(List.of(), missed);
        Reconciled.now();
        assertNothingOpen();
        assertReady(200);
    }

    private static void whatever_is_changed(List<Change> changes, List<Change> missed) throws Exception {
        if (changes.isEmpty()) {
            Reconciled.now();
            return;
        }
        var change = changes.get(0);
        Tampering.with(
                change.table(),
                change.rows(),
                "UPDATE %s SET %s WHERE %s".formatted(change.table(), change.change(), change.rows()),
                () -> {
                    whatever_is_changed(changes.subList(1, changes.size()), missed);
                    var found = open("&kind=" + change.kind() + "&programme=" + change.programme())
                            .extract()
                            .jsonPath()
                            .getList("items.subject", String.class);
                    if (found.stream().noneMatch(subject -> subject.contains(change.subject()))) {
                        missed.add(change);
                    }
                });
    }

    /** What the places in a change stand for. */
    private Map<String, String> names() {
        return Map.ofEntries(
                Map.entry("programme", scene.code()),
                Map.entry("voucher", contribution.path("voucherId")),
                Map.entry("contribution", contribution.path("id")),
                Map.entry("return", returned.path("id")),
                Map.entry("payment", payment.path("id")),
                Map.entry("pending", pending.path("id")),
                Map.entry("acceptance", acceptance.path("id")),
                Map.entry("allotment", allotment.path("id")),
                Map.entry("attachment", attachment),
                Map.entry("rejected", rejected.path("id")),
                Map.entry("sentAgain", sentAgain.path("id")),
                Map.entry("reversed", reversed.path("id")));
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

    /** Of documents that wait, and of what is in few rows, within the time between two looks. */
    @Test
    void a_pending_document_that_was_altered_is_found_without_a_complete_comparison() throws Exception {
        Reconciled.now();
        var rows = "id = '" + pending.path("id") + "'";
        Tampering.with("disbursement", rows, "UPDATE disbursement SET amount_fen = 1 WHERE " + rows, () -> {
            assertEquals(true, watch.recent() > 0);
            open("&kind=PENDING_DOCUMENT&programme=" + scene.code())
                    .body("items.subject", contains("DISBURSEMENT " + pending.path("id")));
            approve(pending, "checker").then().statusCode(409).body("code", equalTo("DOCUMENT_ALTERED"));
        });
        assertEquals(0, watch.recent());
        assertNothingOpen();
        approved(pending);
    }

    @Test
    void the_status_of_a_period_is_compared_with_its_events_and_its_balances_with_the_leaves() throws Exception {
        approved(scene.contribution("1.00", "2013-01-15"));
        var period = As.user("auditor").get(FUNDS + "/periods?code=2013-01").jsonPath();
        var id = period.getString("items[0].id");
        Reconciled.now();
        As.user("administrator")
                .header("If-Match", "\"" + period.getLong("items[0].version") + "\"")
                .post(FUNDS + "/periods/" + id + "/closing")
                .then()
                .statusCode(200);
        found("accounting_period", "id = '" + id + "'", "status = 'OPEN'", "FACT", "ACCOUNTING_PERIOD 2013-01");
        found(
                "period_event",
                "period_id = '" + id + "'",
                "status = 'SOFT_CLOSED'",
                "FACT",
                "ACCOUNTING_PERIOD 2013-01");
        var balance = "period_id = '%s' AND programme = '%s'".formatted(id, scene.code());
        found("period_balance", balance, "debit_fen = debit_fen + 1", "FROZEN_BALANCE", "2013-01 100201");
        found("period_balance", balance, "opening_fen = opening_fen - 1", "FROZEN_BALANCE", "2013-01 300101");
        Tampering.with("period_balance", balance, "DELETE FROM period_balance WHERE " + balance, () -> {
            Reconciled.now();
            open("&kind=FROZEN_BALANCE").body("items.kept", hasItem("missing"));
        });
        Reconciled.now();
        assertNothingOpen();
        reopened();
        approved(scene.contribution("2.00", "2013-01-16"));
        closed(id);
        balances_of_a_closing_that_was_undone_are_compared(balance);
        reopened();
    }

    private void balances_of_a_closing_that_was_undone_are_compared(String balance) throws Exception {
        int last = Integer.parseInt(Tampering.read("period_balance", balance, "MAX(closing)"));
        var undone = balance + " AND closing = " + (last - 1);
        found("period_balance", undone, "debit_fen = debit_fen + 1", "FROZEN_BALANCE", "2013-01 100201");
        added(
                "period_balance",
                undone,
                "DELETE FROM period_balance WHERE " + undone,
                "FROZEN_BALANCE",
                "2013-01 100201");
        added(
                "period_balance",
                "closing = 1000",
                """
                INSERT INTO period_balance SELECT period_id, 1000, account, programme, opening_fen, debit_fen, credit_fen
                FROM period_balance WHERE %s""".formatted(undone),
                "FROZEN_BALANCE",
                "number of balances of closings");
        Reconciled.now();
        assertNothingOpen();
    }

    private static void closed(String period) {
        As.user("administrator")
                .header(
                        "If-Match",
                        As.user("auditor").get(FUNDS + "/periods/" + period).header("ETag"))
                .post(FUNDS + "/periods/" + period + "/closing")
                .then()
                .statusCode(200);
    }

    private static void reopened() {
        var request = As.user("administrator").body("""
                        {"period": "2013-01", "reason": "示例"}""").post(FUNDS + "/reopenings");
        As.named("other", "funds-checker")
                .header("If-Match", request.header("ETag"))
                .post(request.header("Location") + "/approval")
                .then()
                .statusCode(200);
    }

    /** A change that concerns no programme of its own, and its end. */
    private void found(String table, String rows, String change, String kind, String subject) throws Exception {
        Tampering.with(table, rows, "UPDATE %s SET %s WHERE %s".formatted(table, change, rows), () -> {
            Reconciled.now();
            open("&sort=-recordedAt&kind=" + kind)
                    .body("items.findAll { it.endedAt == null }.subject", hasItem(containsString(subject)));
        });
        Reconciled.now();
        assertNothingOpen();
    }

    @Test
    void rows_that_were_removed_or_added_are_found() throws Exception {
        more_of_its_life();
        var removed = List.of(
                new Change("voucher_use", "document_id = '" + returned.path("id") + "'", "", "VOUCHER_USE", "use by"),
                new Change(
                        "voucher_use",
                        "document_id = '" + acceptance.path("id") + "'",
                        "",
                        "PENDING_DOCUMENT",
                        "use by"),
                new Change("document_line", "document_id = '" + returned.path("id") + "'", "", "DOCUMENT", "SURPLUS"),
                new Change(
                        "document_attachment",
                        "document_id = '" + contribution.path("id") + "'",
                        "",
                        "DOCUMENT",
                        "CONTRIBUTION"),
                new Change(
                        "attachment_content", "attachment_id = '" + attachment + "'", "", "ATTACHMENT", "CONTRIBUTION"),
                new Change("disbursement", "id = '" + payment.path("id") + "'", "", "DOCUMENT", "DISBURSEMENT"),
                new Change("disbursement", "id = '" + pending.path("id") + "'", "", "FUND_BALANCE", "pending"),
                new Change("disbursement", "id = '" + sentAgain.path("id") + "'", "", "DOCUMENT", "versions of"));
        removed(removed);
        // A code that is none; no row that cannot be read keeps others from being compared.
        unreadable("disbursement", rejected, "status = 'x'", "DOCUMENT");
        unreadable("disbursement", payment, "measure = 'x'", "DOCUMENT");
        unreadable("disbursement", pending, "measure = 'x'", "PENDING_DOCUMENT");
        added(
                "document_attachment",
                "document_id = '" + payment.path("id") + "'",
                "INSERT INTO document_attachment SELECT '%s', 0, id, sha256 FROM attachment WHERE id = '%s'"
                        .formatted(payment.<String>path("id"), attachment),
                "DOCUMENT",
                "number of attachments");
        added(
                "voucher_use",
                "document_id = '" + payment.path("id") + "'",
                """
                INSERT INTO voucher_use SELECT UUID(), 0, voucher_id, 100, '%s', 1, recorded_at_millis, recorded_by FROM voucher_use
                WHERE document_id = '%s'""".formatted(payment.<String>path("id"), returned.<String>path("id")),
                "VOUCHER_USE",
                "use by DISBURSEMENT");
        added(
                "voucher_use",
                "document_id = 'nobody'",
                """
                INSERT INTO voucher_use SELECT UUID(), 0, voucher_id, 100, 'nobody', 1, recorded_at_millis, recorded_by FROM voucher_use
                WHERE document_id = '%s'""".formatted(returned.<String>path("id")),
                "VOUCHER_USE",
                "sum of voucher uses");
        Reconciled.now();
        assertNothingOpen();
    }

    /** The earlier state of a row has a seal that fits: it is found by the payment that drew on it. */
    @Test
    void an_allotment_that_was_set_back_to_an_earlier_state_is_found() throws Exception {
        allotment = submit("/allotments", """
                {"project": "%1$s", "amount": "3.00", "allottedOn": "2018-03-20", "reservedUntil": "2999-12-31",
                 "decision": "%1$s", "summary": "示例"}""".formatted(scene.code()));
        approve(allotment, "checker").then().statusCode(200);
        var rows = "id = '" + allotment.path("id") + "'";
        var version = Tampering.read("allotment", rows, "version");
        var seal = Tampering.read("allotment", rows, "seal");
        approved(submit("/disbursements", """
                {"project": "%1$s", "payee": "%1$s", "amount": "2.00", "paidOn": "2018-04-02", "allotment": "%1$s",
                 "paymentReference": "a-%1$s", "summary": "示例"}""".formatted(scene.code())));
        Tampering.with(
                "allotment",
                rows,
                "UPDATE allotment SET drawn_fen = 0, version = %s, seal = '%s' WHERE %s".formatted(version, seal, rows),
                () -> {
                    Reconciled.now();
                    open("&kind=ALLOTMENT&programme=" + scene.code())
                            .body("items.kept", contains("0.00"), "items.recomputed", contains("2.00"));
                    open("&kind=PENDING_DOCUMENT&programme=" + scene.code()).body("items.size()", equalTo(0));
                });
        Reconciled.now();
        assertNothingOpen();
    }

    /** More than any sum can hold. */
    @Test
    void a_comparison_that_fails_is_a_difference_itself() throws Exception {
        more_of_its_life();
        Reconciled.now();
        var rows = "document_id IN ('%s', '%s')".formatted(returned.<String>path("id"), acceptance.<String>path("id"));
        Tampering.with(
                "voucher_use", rows, "UPDATE voucher_use SET amount_fen = " + Long.MAX_VALUE + " WHERE " + rows, () -> {
                    As.user("administrator")
                            .body("{\"reason\": \"示例\"}")
                            .post(FUNDS + "/reconciliations")
                            .then()
                            .statusCode(201);
                    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertReady(503));
                    open("&sort=-recordedAt&kind=NOT_COMPARED")
                            .body("items.findAll { it.endedAt == null }.subject", contains("comparison"));
                });
        Reconciled.now();
        assertNothingOpen();
        assertReady(200);
    }

    /** The earlier state of its row has a seal that fits: its documents show it. */
    @Test
    void a_batch_that_was_removed_made_unreadable_or_set_back_to_an_earlier_state_is_found() throws Exception {
        declared(2);
        var rows = "code = '" + scene.code() + "'";
        var version = Tampering.read("batch", rows, "version");
        var seal = Tampering.read("batch", rows, "seal");
        member().then().statusCode(201);
        added("batch", rows, "DELETE FROM batch WHERE " + rows, "BATCH", "BATCH " + scene.code());
        added("batch", rows, "UPDATE batch SET status = 'x' WHERE " + rows, "BATCH", "BATCH " + batch.path("id"));
        added(
                "batch",
                rows,
                "UPDATE batch SET entered_count = 0, entered_total_fen = 0, version = %s, seal = '%s' WHERE %s"
                        .formatted(version, seal, rows),
                "BATCH",
                "BATCH " + scene.code());
        Reconciled.now();
        assertNothingOpen();
    }

    private void declared(int count) {
        batch = submit("/batches", """
                {"code": "%1$s", "name": "示例", "documentKind": "DISBURSEMENT", "programme": "%1$s", "declaredCount": %2$d,
                 "declaredTotal": "%2$d.00"}""".formatted(scene.code(), count));
        batch.then().statusCode(201);
    }

    private Response member() {
        return submit(
                "/disbursements", scene.disbursementOf("1.00").replace("{", "{\"batch\": \"" + scene.code() + "\", "));
    }

    private static void unreadable(String table, Response document, String change, String kind) throws Exception {
        var rows = "id = '" + document.path("id") + "'";
        added(table, rows, "UPDATE %s SET %s WHERE %s".formatted(table, change, rows), kind, document.path("id"));
    }

    private void removed(List<Change> rest) throws Exception {
        if (rest.isEmpty()) {
            Reconciled.now();
            return;
        }
        var one = rest.get(0);
        Tampering.with(one.table(), one.rows(), "DELETE FROM " + one.table() + " WHERE " + one.rows(), () -> {
            removed(rest.subList(1, rest.size()));
            open("&kind=" + one.kind() + "&programme=" + scene.code())
                    .body("items.subject", hasItem(containsString(one.subject())));
        });
    }

    private static void added(String table, String rows, String statement, String kind, String subject)
            throws Exception {
        Tampering.with(table, rows, statement, () -> {
            Reconciled.now();
            open("&sort=-recordedAt&kind=" + kind)
                    .body("items.findAll { it.endedAt == null }.subject", hasItem(containsString(subject)));
        });
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
