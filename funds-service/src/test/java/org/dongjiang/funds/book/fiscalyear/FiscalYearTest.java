package org.dongjiang.funds.book.fiscalyear;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.approve;
import static org.dongjiang.funds.Scene.approved;
import static org.dongjiang.funds.Scene.submit;
import static org.dongjiang.funds.Scene.submitInBulk;
import static org.dongjiang.funds.Scene.voucher;
import static org.dongjiang.kernel.testing.Together.together;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dongjiang.funds.Scene;
import org.dongjiang.funds.Tampering;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.time.Clocks;
import org.dongjiang.suite.database.BuildDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fiscal year is opened by a person, and nothing is recorded in one that nobody opened. */
@QuarkusTest
class FiscalYearTest {

    private static final String YEARS = FUNDS + "/fiscal-years";
    /** In a year that no test opens. */
    private static final String DAY = "2021-03-01";

    private Scene scene;

    @BeforeEach
    void a_scene() {
        scene = Scene.set();
    }

    @Test
    void no_kind_of_document_is_submitted_in_a_year_that_nobody_opened() {
        var received = approved(scene.contribution("100.00"));
        var payment = UUID.randomUUID().toString();
        approved(scene.disbursement("10.00", payment));
        var code = scene.code();
        var documents = new LinkedHashMap<String, String>();
        documents.put("/pledges", """
                {"programme": "%1$s", "source": "%1$s", "amount": "1.00", "pledgedOn": "%2$s", "agreement": "%1$s",
                 "summary": "示例"}""".formatted(code, DAY));
        documents.put("/contributions", """
                {"programme": "%1$s", "source": "%1$s", "amount": "1.00", "contributedOn": "%2$s", "bankReference": "%1$s",
                 "summary": "示例"}""".formatted(code, DAY));
        documents.put("/interest-credits", """
                {"programme": "%1$s", "amount": "1.00", "creditedOn": "%2$s", "bankReference": "%1$s", "summary": "示例"}""".formatted(code, DAY));
        documents.put("/allotments", """
                {"project": "%1$s", "amount": "1.00", "allottedOn": "%2$s", "reservedUntil": "2099-12-31", "decision": "%1$s",
                 "summary": "示例"}""".formatted(code, DAY));
        documents.put("/disbursements", """
                {"project": "%1$s", "payee": "%1$s", "amount": "1.00", "paidOn": "%2$s", "paymentReference": "%1$s",
                 "summary": "示例"}""".formatted(code, DAY));
        documents.put("/acceptances", """
                {"disbursement": "%3$s", "amount": "1.00", "acceptedOn": "%2$s", "certificate": "%1$s", "summary": "示例"}""".formatted(code, DAY, payment));
        documents.put("/surplus-returns", """
                {"disbursement": "%3$s", "amount": "1.00", "returnedOn": "%2$s", "bankReference": "%1$s", "summary": "示例"}""".formatted(code, DAY, payment));
        documents.put("/adjustments", """
                {"adjustedOn": "%2$s", "decision": "%1$s", "summary": "示例", "lines": [
                 {"account": "1221", "side": "DEBIT", "amount": "1.00", "programme": "%1$s"},
                 {"account": "2241", "side": "CREDIT", "amount": "1.00", "programme": "%1$s"}]}""".formatted(code, DAY));
        documents.put("/reversals", """
                {"voucher": "%3$s", "reversedOn": "%2$s", "cause": "OTHER", "summary": "示例"}""".formatted(code, DAY, voucher(received).getString("code")));
        assertEquals(kinds(), documents.size());
        var before = totals(documents);
        documents.forEach((path, body) -> {
            submit(path, body)
                    .then()
                    .statusCode(409)
                    .body(
                            "code", equalTo("YEAR_NOT_OPEN"),
                            "errors[0].detail", equalTo("尚未启用 2021 会计年度，须先由管理员启用（/api/v1/funds/fiscal-years）"));
            submitInBulk(path, "ALL", List.of(body)).then().statusCode(409).body("code", equalTo("YEAR_NOT_OPEN"));
            submitInBulk(path, "EACH", List.of(body))
                    .then()
                    .statusCode(200)
                    .body("items.problem.code", contains("YEAR_NOT_OPEN"));
        });
        assertEquals(before, totals(documents));
        scene.assertFundBalance("100.00", "0.00", "10.00", "90.00");
        assertEquals(0, total("/periods?book=special-account-2021"));

        As.named("maker", "funds-maker")
                .header("Accept-Language", "en")
                .body(documents.get("/contributions"))
                .post(FUNDS + "/contributions")
                .then()
                .body(
                        "title", equalTo("The fiscal year is not open"),
                        "errors[0].pointer", equalTo("/contributedOn"),
                        "errors[0].detail",
                                equalTo("Nobody has opened the fiscal year 2021 yet; an administrator opens it"
                                        + " (/api/v1/funds/fiscal-years)"));
    }

    @Test
    void a_year_is_opened_with_its_twelve_periods_which_are_facts() throws Exception {
        var early = scene.contribution("1.00", "2023-05-04");
        early.then().statusCode(409).body("code", equalTo("YEAR_NOT_OPEN"));
        long before = leaves();
        var opened = open("chief", 2023);
        opened.then()
                .statusCode(201)
                .body(
                        "book", equalTo("special-account-2023"),
                        "year", equalTo(2023),
                        "recordedBy", equalTo("chief"));
        assertEquals(before + 13, leaves());
        As.user("auditor")
                .get(FUNDS + "/periods?book=special-account-2023")
                .then()
                .body("items", hasSize(12), "items.status", everyItem(equalTo("OPEN")));
        var posted = approved(scene.contribution("1.00", "2023-05-04"));
        assertEquals("2023-05-RECEIPT-1", voucher(posted).getString("code"));

        open("another", 2023)
                .then()
                .statusCode(409)
                .body("code", equalTo("CODE_TAKEN"), "errors[0].pointer", equalTo("/year"));
        As.user("auditor").get(YEARS + "?year=2023").then().body("items.recordedBy", contains("chief"));
    }

    @Test
    void of_those_who_open_a_year_at_the_same_moment_one_does() throws Exception {
        var answers = together(16, () -> open("administrator", 2022));
        var statuses = new ArrayList<>(Collections.nCopies(15, 409));
        statuses.add(201);
        assertEquals(
                statuses.stream().sorted().toList(),
                answers.stream().map(Response::statusCode).sorted().toList());
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer -> answer.then().body("code", equalTo("CODE_TAKEN")));
        assertEquals(1, total("/fiscal-years?year=2022"));
        assertEquals(12, total("/periods?book=special-account-2022"));
    }

    @Test
    void years_are_opened_from_that_in_which_the_books_begin_to_the_next_one() {
        int next = LocalDate.now(Clocks.BUSINESS_ZONE).getYear() + 1;
        for (int year : List.of(-1, 0, 2012, next + 1, Integer.MAX_VALUE)) {
            open("administrator", year)
                    .then()
                    .statusCode(422)
                    .body(
                            "code", equalTo("YEAR_OUT_OF_RANGE"),
                            "errors[0].pointer", equalTo("/year"),
                            "errors[0].detail", equalTo("只能启用 2013 至 " + next + " 会计年度"));
            assertEquals(0, total("/fiscal-years?year=" + year));
        }
        open("administrator", next).then().statusCode(201);
        scene.contribution("1.00", next + "-01-01").then().statusCode(422).body("code", equalTo("DATE_IN_FUTURE"));
    }

    @Test
    void no_year_is_opened_before_a_period_that_was_altered_or_is_gone() throws Exception {
        var changes = List.of(
                "UPDATE accounting_period SET status = 'CLOSED' WHERE code = '2016-01'",
                "UPDATE accounting_period SET code = '2015-13' WHERE code = '2016-01'",
                "DELETE FROM accounting_period WHERE code = '2016-01'");
        Tampering.withEach(
                "accounting_period",
                "code IN ('2015-13', '2016-01')",
                changes,
                change -> open("administrator", 2015)
                        .then()
                        .statusCode(409)
                        .body("code", equalTo("RECORD_ALTERED"), "errors[0].pointer", equalTo("/year")));
        assertEquals(0, total("/fiscal-years?year=2015"));
        assertEquals(0, total("/periods?book=special-account-2015"));
    }

    @Test
    void a_year_that_is_opened_while_a_later_period_changes_waits_and_is_refused() throws Exception {
        var caller = Executors.newSingleThreadExecutor();
        try (var closing = BuildDatabase.join().connect();
                var statement = closing.createStatement()) {
            closing.setAutoCommit(false);
            statement.execute("UPDATE funds.accounting_period SET status = 'CLOSED' WHERE code = '2016-01'");
            var opening = caller.submit(() -> open("administrator", 2015));
            assertThrows(TimeoutException.class, () -> opening.get(1, TimeUnit.SECONDS));
            closing.commit();
            opening.get().then().statusCode(409).body("code", equalTo("RECORD_ALTERED"));
            statement.execute("UPDATE funds.accounting_period SET status = 'OPEN' WHERE code = '2016-01'");
            closing.commit();
        } finally {
            caller.shutdown();
        }
        assertEquals(0, total("/periods?book=special-account-2015"));
    }

    @Test
    void a_year_whose_record_was_removed_is_not_opened_again() throws Exception {
        Tampering.with("fiscal_year", "year = 2014", "DELETE FROM fiscal_year WHERE year = 2014", () -> {
            long before = leaves();
            open("administrator", 2014)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("RECORD_ALTERED"), "errors[0].pointer", equalTo("/year"));
            assertEquals(0, total("/fiscal-years?year=2014"));
            assertEquals(before, leaves());
        });
        Tampering.with(
                "fiscal_year",
                "book = 'special-account-2014'",
                "UPDATE fiscal_year SET year = 2021 WHERE year = 2014",
                () -> open("administrator", 2014).then().statusCode(409).body("code", equalTo("RECORD_ALTERED")));
        assertEquals(1, total("/fiscal-years?year=2014"));
        assertEquals(12, total("/periods?book=special-account-2014"));
    }

    @Test
    void nothing_is_approved_in_a_period_that_is_gone() throws Exception {
        var contribution = scene.contribution("1.00", "2019-12-02");
        contribution.then().statusCode(201);
        Tampering.with(
                "accounting_period",
                "code = '2019-12'",
                "DELETE FROM accounting_period WHERE code = '2019-12'",
                () -> approve(contribution, "checker").then().statusCode(409).body("code", equalTo("YEAR_NOT_OPEN")));
        scene.fundBalance().body("items", hasSize(0));
        approved(contribution);
    }

    private static Response open(String user, int year) {
        return As.named(user, "administrator").body("{\"year\": " + year + "}").post(YEARS);
    }

    /** How many kinds of documents of money there are. */
    private static int kinds() {
        return As.nobody()
                .get(FUNDS + "/codes/document-kind")
                .jsonPath()
                .getList("codes")
                .size();
    }

    private static Map<String, Long> totals(Map<String, String> documents) {
        var totals = new LinkedHashMap<String, Long>();
        documents.keySet().forEach(path -> totals.put(path, total(path)));
        return totals;
    }

    private static long total(String path) {
        return As.user("auditor")
                .get(FUNDS + path + (path.contains("?") ? "&" : "?") + "count=true&limit=1")
                .jsonPath()
                .getLong("total");
    }

    private static long leaves() throws Exception {
        return Long.parseLong(Tampering.read("ledger_log", "id = 1", "size"));
    }
}
