package org.dongjiang.funds.book.voucher;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.approved;
import static org.dongjiang.funds.Scene.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading the ledger: lines, balances and statements, as of a day and as known at an instant. */
@QuarkusTest
class ReadingTest {

    private final DayBalances balances;

    private Scene scene;

    ReadingTest(DayBalances balances) {
        this.balances = balances;
    }

    @BeforeEach
    void a_scene() {
        scene = Scene.set();
    }

    @Test
    void a_line_is_found_by_any_of_its_dimensions_and_leads_to_its_voucher_and_document() {
        var contribution = approved(scene.contribution("100.00", "2018-03-01"));
        var village = household();
        var payment = approved(submit("/disbursements", """
                {"project": "%1$s", "payee": "%1$s", "region": "%2$s", "household": "%1$s", "measure": "HOUSING",
                 "amount": "30.00", "paidOn": "2018-04-02", "paymentReference": "%1$s", "summary": "示例"}""".formatted(scene.code(), village)));
        var voucher = payment.jsonPath().getString("voucherId");
        var filters = new ArrayList<>(List.of("account=100201", "account.prefix=1002", "account.in=300101,500101"));
        filters.addAll(List.of("debit.gt=0.00", "credit=0.00", "credit.gte=30.00", "lineNumber=1"));
        filters.addAll(List.of("source=" + scene.code(), "project=" + scene.code(), "payee=" + scene.code()));
        filters.addAll(List.of("region=" + village, "household=" + scene.code()));
        filters.addAll(List.of("measure=HOUSING", "businessDate.lte=2018-03-31", "period=2018-04", "type=PAYMENT"));
        filters.addAll(List.of("voucherId=" + voucher, "documentKind=CONTRIBUTION"));
        filters.addAll(List.of("documentId=" + contribution.jsonPath().getString("id")));
        filters.addAll(
                List.of("recordedAt.lte=" + recordedAt(contribution), "voucherId.prefix=" + voucher.substring(0, 30)));
        for (var filter : filters) {
            lines(filter).then().body("total", equalTo(2));
        }
        for (var filter : List.of("book=special-account-2018", "q=示例", "number.gt=0")) {
            lines(filter).then().body("total", equalTo(4), "items[0].businessDate", equalTo("2018-03-01"));
        }
        lines("account.prefix=1__2").then().body("total", equalTo(0));

        lines("project=" + scene.code())
                .then()
                .body(
                        "items.voucherId", everyItem(equalTo(voucher)),
                        "items.documentKind", everyItem(equalTo("DISBURSEMENT")),
                        "items.documentId", everyItem(equalTo(payment.jsonPath().getString("id"))),
                        "items.account", contains("500101", "100201"),
                        "items.debit", contains("30.00", "0.00"),
                        "items.number",
                                everyItem(equalTo(
                                        read("/vouchers/" + voucher).jsonPath().getInt("number"))));
        read("/voucher-lines/" + lines("debit=30.00").jsonPath().getString("items[0].id"))
                .then()
                .statusCode(200)
                .body("period", equalTo("2018-04"));
    }

    @Test
    void lines_are_paged_in_the_order_of_what_their_vouchers_say() {
        approved(scene.contribution("100.00", "2018-03-01"));
        approved(scene.disbursement("30.00"));
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = As.user("auditor")
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get(FUNDS + "/voucher-lines?sort=-period,account&limit=1&programme=" + scene.code())
                    .jsonPath();
            seen.add(page.getString("items[0].period") + " " + page.getString("items[0].account"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertEquals(List.of("2018-04 100201", "2018-04 500101", "2018-03 100201", "2018-03 300101"), seen);
    }

    @Test
    void the_trial_balance_is_the_sum_of_all_lines_and_counts_each_once_whatever_the_level() {
        approved(scene.contribution("100.00", "2018-03-01"));
        approved(scene.disbursement("30.00"));
        read("/trial-balance?asOf=2018-12-31&programme=" + scene.code())
                .then()
                .body(
                        "accounts.account", contains("1002", "100201", "3001", "300101", "5001", "500101"),
                        "accounts.level", contains(1, 2, 1, 2, 1, 2),
                        "accounts.side", contains("DEBIT", "DEBIT", "CREDIT", "CREDIT", "DEBIT", "DEBIT"),
                        "accounts.balance", contains("70.00", "70.00", "100.00", "100.00", "30.00", "30.00"),
                        "debit", equalTo("130.00"),
                        "credit", equalTo("130.00"),
                        "knownAt", nullValue());
        read("/trial-balance?asOf=2018-12-31&level=1&programme=" + scene.code())
                .then()
                .body(
                        "accounts.account", contains("1002", "3001", "5001"),
                        "accounts.debit", contains("100.00", "0.00", "30.00"),
                        "debit", equalTo("130.00"));

        var whole = read("/trial-balance?asOf=2018-12-31").jsonPath();
        var lines = every("businessDate.lte=2018-12-31");
        List<Map<String, String>> accounts = whole.getList("accounts");
        for (var account : accounts) {
            var code = account.get("account");
            var below = lines.stream()
                    .filter(line -> line.get("account").startsWith(code))
                    .toList();
            assertEquals(sum(below, "debit"), new BigDecimal(account.get("debit")), code);
            assertEquals(sum(below, "credit"), new BigDecimal(account.get("credit")), code);
        }
        assertEquals(sum(lines, "debit"), new BigDecimal(whole.getString("debit")));
        assertEquals(whole.getString("debit"), whole.getString("credit"));
    }

    @Test
    void a_total_above_the_largest_single_amount_is_paged_and_filtered_by() {
        var largest = "99999999999999.99";
        approved(scene.contribution(largest, "2018-03-01"));
        approved(scene.contribution(largest, "2018-03-01"));
        var balances = "/fund-balances?limit=1&sort=-contributed&contributed.gte=199999999999999.98&count=true";
        var page = read(balances);
        page.then().statusCode(200).body("total", equalTo(1), "items[0].contributed", equalTo("199999999999999.98"));
        var all = read("/fund-balances?limit=1&sort=-contributed");
        read("/fund-balances?limit=1&sort=-contributed&cursor=" + all.path("next"))
                .then()
                .statusCode(200);
    }

    @Test
    void what_was_known_at_an_instant_is_told_again_to_the_byte() {
        var knownAt = recordedAt(approved(scene.contribution("100.00", "2018-03-01")));
        var questions = List.of(
                "/trial-balance?asOf=2018-12-31&programme=" + scene.code(),
                "/trial-balance?asOf=2018-12-31",
                "/fund-balance-statement?asOf=2018-12-31&programme=" + scene.code(),
                "/account-statement?account=1002&from=2018-01-01&until=2018-12-31&programme=" + scene.code());
        var then =
                questions.stream().map(question -> knownAt(question, knownAt)).toList();
        var files = exported(questions.get(3), knownAt);
        assertEquals(
                "100.00",
                read(questions.get(2)).jsonPath().getString("fundBalances[0].contributed"),
                "before it was back-dated");

        var later = recordedAt(approved(scene.contribution("7.00", "2018-02-01")));
        approved(scene.disbursement("30.00"));

        assertEquals(
                then,
                questions.stream().map(question -> knownAt(question, knownAt)).toList());
        assertEquals(files, exported(questions.get(3), knownAt));
        for (var question : questions) {
            assertNotEquals(read(question).asString(), knownAt(question, knownAt), question);
        }
        As.user("auditor")
                .queryParam("knownAt", later)
                .get(FUNDS + questions.get(0))
                .then()
                .body("accounts.find { it.account == '1002' }.balance", equalTo("107.00"), "knownAt", equalTo(later));
        // Before its first posting there is nothing.
        As.user("auditor")
                .queryParam("knownAt", "2018-03-01T00:00:00Z")
                .get(FUNDS + questions.get(0))
                .then()
                .body("accounts", empty(), "debit", equalTo("0.00"));
    }

    @Test
    void the_balances_of_an_instant_are_the_same_from_either_part_of_its_day() {
        var instants = new ArrayList<Instant>();
        instants.add(Instant.parse(recordedAt(approved(scene.contribution("100.00", "2018-03-01")))));
        instants.add(Instant.parse(recordedAt(approved(scene.disbursement("30.00")))));
        instants.add(Instant.parse(recordedAt(approved(scene.contribution("7.00", "2018-02-01")))));
        var nets = new ArrayList<String>();
        for (var knownAt : instants) {
            var scope = new Scope(null, List.of(scene.code()), knownAt);
            var until = on(scope, PartOfDay.until(knownAt));
            assertEquals(until, on(scope, PartOfDay.after(knownAt)));
            nets.add(until.get(0).account() + " " + until.get(0).turnover().net());
        }
        assertEquals(List.of("100201 100.00", "100201 70.00", "100201 77.00"), nets);
        assertEquals(
                on(new Scope(null, List.of(scene.code()), null), null),
                on(new Scope(null, List.of(scene.code()), instants.get(2)), PartOfDay.until(instants.get(2))));
    }

    @Test
    void the_part_of_a_day_that_is_read_is_the_shorter_one() {
        var midnight = Instant.parse("2018-06-30T16:00:00Z");
        var next = midnight.plusSeconds(86_400);
        var morning = midnight.plusSeconds(3_600);
        var evening = next.minusSeconds(3_600);
        assertEquals(PartOfDay.until(morning), PartOfDay.shorter(morning, next.plusSeconds(1)));
        assertEquals(PartOfDay.after(evening), PartOfDay.shorter(evening, next.plusSeconds(1)));
        assertEquals(PartOfDay.after(morning), PartOfDay.shorter(morning, morning.plusSeconds(1)));
        assertEquals(
                new PartOfDay(LocalDate.of(2018, 6, 30), true, midnight.toEpochMilli(), midnight.toEpochMilli()),
                PartOfDay.until(midnight));
        assertEquals(next.toEpochMilli() - 1, PartOfDay.after(midnight).lastMillis());
    }

    @Test
    void the_fund_balances_of_a_day_are_what_the_fund_balances_were() {
        approved(scene.contribution("100.00", "2018-03-01"));
        approved(scene.disbursement("30.00"));
        scene.disbursement("5.00").then().statusCode(201);
        fundBalances("2018-02-28").then().body("fundBalances", empty());
        fundBalances("2018-04-01")
                .then()
                .body("fundBalances.contributed", contains("100.00"), "fundBalances.disbursed", contains("0.00"));
        var now = scene.fundBalance().extract().jsonPath();
        fundBalances("2018-12-31")
                .then()
                .body(
                        "fundBalances.programme", contains(scene.code()),
                        "fundBalances[0].contributed", equalTo(now.getString("items[0].contributed")),
                        "fundBalances[0].disbursed", equalTo(now.getString("items[0].disbursed")),
                        "fundBalances[0].balance", equalTo("70.00"));
    }

    @Test
    void a_statement_goes_from_its_opening_to_its_closing_line_by_line() {
        approved(scene.contribution("100.00", "2018-03-01"));
        approved(scene.contribution("20.00", "2018-03-15"));
        approved(scene.contribution("3.00", "2018-03-15"));
        approved(scene.disbursement("30.00"));
        for (var account : List.of("100201", "1002")) {
            statement("from=2018-03-02&until=2018-12-31&account=" + account)
                    .then()
                    .body(
                            "opening", equalTo("100.00"),
                            "items.debit", contains("20.00", "3.00", "0.00"),
                            "items.credit", contains("0.00", "0.00", "30.00"),
                            "items.balance", contains("120.00", "123.00", "93.00"),
                            "debit", equalTo("23.00"),
                            "credit", equalTo("30.00"),
                            "closing", equalTo("93.00"),
                            "broughtForward", equalTo("100.00"),
                            "side", equalTo("DEBIT"),
                            "next", nullValue());
        }
        // On the other side, and without lines.
        statement("from=2018-01-01&until=2018-12-31&account=3001")
                .then()
                .body("opening", equalTo("0.00"), "items.balance", contains("100.00", "120.00", "123.00"));
        statement("from=1000-01-01&until=2018-02-28&account=3001")
                .then()
                .body("opening", equalTo("0.00"), "items", empty(), "closing", equalTo("0.00"));
    }

    @Test
    void a_statement_has_the_same_balances_on_many_pages_as_on_one_whatever_is_posted_meanwhile() {
        approved(scene.contribution("100.00", "2018-03-01"));
        approved(scene.contribution("20.00", "2018-03-15"));
        approved(scene.contribution("3.00", "2018-03-15"));
        approved(scene.disbursement("30.00"));
        var query = "account=1002&from=2018-03-02&until=2018-12-31";
        var whole = statement(query).jsonPath();
        var lines = new ArrayList<>();
        var brought = new ArrayList<String>();
        var page = statement(query + "&limit=1");
        var first = page.jsonPath();
        while (true) {
            lines.addAll(page.jsonPath().getList("items"));
            brought.add(page.jsonPath().getString("broughtForward"));
            page.then()
                    .body(
                            "opening", equalTo("100.00"),
                            "closing", equalTo("93.00"),
                            "knownAt", equalTo(first.getString("knownAt")));
            if (page.jsonPath().getString("next") == null) {
                break;
            }
            approved(scene.contribution("1000.00", "2018-03-15"));
            page = As.user("auditor")
                    .queryParam("cursor", page.jsonPath().getString("next"))
                    .get(FUNDS + "/account-statement?limit=1&programme=" + scene.code() + "&" + query);
        }
        assertEquals(whole.getList("items"), lines);
        assertEquals(List.of("100.00", "120.00", "123.00"), brought);
        statement(query).then().body("items", hasSize(5), "closing", equalTo("2093.00"));
        As.user("auditor")
                .queryParam("cursor", first.getString("next"))
                .get(FUNDS + "/account-statement?account=1002&from=2018-03-02&until=2018-11-30")
                .then()
                .statusCode(400)
                .body("code", equalTo("CURSOR_INVALID"));
    }

    @Test
    void an_indicator_leads_to_the_lines_that_it_was_computed_from() {
        approved(scene.contribution("100.00", "2018-03-01"));
        approved(scene.contribution("20.00", "2018-07-01"));
        approved(scene.disbursement("30.00"));
        var ofScene = "&programme=" + scene.code();
        assertTraced("funds.contributed", "asOf=2018-06-30" + ofScene, "100.00");
        assertTraced("funds.contributed", "asOf=2018-07-01" + ofScene, "120.00");
        assertTraced("funds.contributed", "asOf=2018-06-30&source=" + scene.code(), "100.00");
        assertTraced("funds.contributed", "asOf=2018-06-30&source=" + scene.code() + ofScene, "100.00");
        assertTraced("funds.disbursed", "asOf=2018-06-30" + ofScene, "30.00");
        assertTraced("funds.disbursed", "asOf=2018-06-30&project=" + scene.code(), "30.00");
        assertTraced("funds.disbursed", "asOf=2018-06-30&project.in=nobody-knows-it," + scene.code(), "30.00");
        // Nothing is known of projects that nobody knows, and of the days before the first voucher.
        for (var unknown : List.of("asOf=2018-06-30&project.in=nobody-knows-it,nor-this", "asOf=1990-01-01")) {
            As.nobody()
                    .get(FUNDS + "/indicators?code=funds.disbursed&" + unknown)
                    .then()
                    .body("items[0].value", nullValue(), "items[0].reason", equalTo("NOTHING_RECORDED"));
        }
        assertTraced("funds.disbursed", "asOf=2018-04-01" + ofScene, "0.00");
        var all = As.nobody().get(FUNDS + "/indicators?asOf=2018-06-30").jsonPath();
        for (var code : List.of("funds.contributed", "funds.disbursed")) {
            assertTraced(code, "asOf=2018-06-30", all.getString("items.find { it.code == '" + code + "' }.value"));
        }
        As.nobody()
                .get(FUNDS + "/indicators?code=funds.measures")
                .then()
                .body("items[0].containsKey('lines')", equalTo(false));
    }

    @Test
    void an_indicator_as_known_at_an_instant_stays_what_it_was() {
        var first = approved(scene.contribution("100.00", "2018-03-01"));
        approved(scene.disbursement("30.00"));
        var known = recordedAt(first);
        approved(scene.contribution("20.00", "2018-03-02"));
        var later = Scene.set();
        var then = "asOf=2018-06-30&knownAt=" + known;
        for (var narrowed : List.of("&programme=", "&source=")) {
            assertTraced("funds.contributed", then + narrowed + scene.code(), "100.00");
            assertTraced("funds.contributed", "asOf=2018-06-30" + narrowed + scene.code(), "120.00");
        }
        for (var narrowed : List.of("&programme=", "&project=", "&project.in=", "&region=441622&project=")) {
            assertTraced("funds.disbursed", then + narrowed + scene.code(), "0.00");
            assertTraced("funds.disbursed", "asOf=2018-06-30" + narrowed + scene.code(), "30.00");
        }
        As.nobody()
                .get(FUNDS
                        + "/indicators/series?code.in=funds.contributed,funds.disbursed&from=2018-01-01&to=2018-12-31&step=half"
                        + "&knownAt=" + known + "&programme=" + scene.code())
                .then()
                .statusCode(200)
                .body(
                        "items[0].values.value",
                        contains("100.00", "100.00"),
                        "items[1].values.value",
                        contains("0.00", "0.00"));
        // What was recorded later was not known.
        assertTraced("funds.disbursed", "asOf=2018-06-30&project.in=" + later.code(), "0.00");
        for (var unknown : List.of("&project.in=" + later.code(), "&project=" + later.code(), "&asOf=2012-12-31")) {
            As.nobody()
                    .get(FUNDS + "/indicators?code=funds.disbursed&knownAt=" + known + unknown)
                    .then()
                    .body("items[0].value", nullValue(), "items[0].reason", equalTo("NOTHING_RECORDED"));
        }
        As.nobody()
                .get(FUNDS + "/indicators?code=funds.contributed&knownAt=2001-01-01T00:00:00Z")
                .then()
                .body("items[0].value", nullValue());
        As.nobody()
                .get(FUNDS + "/indicators?code=funds.measures&knownAt=" + known)
                .then()
                .body("items[0].value", equalTo("8"));
    }

    @Test
    void an_indicator_of_a_programme_includes_its_parts_and_so_do_its_lines() {
        var part = "part-" + scene.code();
        As.user("administrator")
                .body("""
                        {"code": "%s", "name": "示例", "nameEn": "sample", "purpose": "示例", "parent": "%s"}""".formatted(part, scene.code()))
                .post(FUNDS + "/programmes")
                .then()
                .statusCode(201);
        approved(submit("/contributions", """
                {"programme": "%s", "source": "%s", "amount": "9.00", "contributedOn": "2018-03-01",
                 "bankReference": "%s", "summary": "示例"}""".formatted(part, scene.code(), UUID.randomUUID())));
        assertTraced("funds.contributed", "asOf=2018-06-30&programme=" + scene.code(), "9.00");
        read("/account-statement?account=1002&from=2018-01-01&programme=" + scene.code())
                .then()
                .body("closing", equalTo("9.00"));
    }

    @Test
    void a_question_that_cannot_be_answered_is_refused() {
        var year = "&from=2018-01-01&until=2018-12-31";
        refusedAt("account", "/account-statement?account=9999" + year, 422, "ACCOUNT_UNKNOWN");
        refusedAt("account", "/account-statement?account=%25" + year, 422, "ACCOUNT_UNKNOWN");
        refusedAt(
                "programme",
                "/account-statement?account=1002&programme=nowhere" + year,
                422,
                "DIMENSION_VALUE_UNKNOWN");
        refusedAt("until", "/account-statement?account=1002&from=2018-02-02&until=2018-02-01", 422, "DATES_REVERSED");
        refused("/account-statement?account=1002&from=2018-02-30", 400, "FILTER_VALUE_INVALID");
        refused("/account-statement?account=1002", 400, "PARAMETER_MISSING");
        refused("/account-statement?from=2018-01-01", 400, "PARAMETER_MISSING");
        refused("/account-statement?account=1002&limit=0" + year, 400, "FILTER_VALUE_INVALID");
        refusedAt("cursor", "/account-statement?account=1002&cursor=nonsense" + year, 400, "CURSOR_INVALID");
        refused("/account-statement?account=1002&nonsense=1" + year, 400, "FILTER_UNKNOWN");
        refused("/trial-balance?level=4", 400, "FILTER_VALUE_INVALID");
        refused("/trial-balance?asof=2018-06-30", 400, "FILTER_UNKNOWN");
        refused("/trial-balance?asOf=2018-06-30&asOf=2018-07-01", 400, "PARAMETER_REPEATED");
        refusedAt("programme", "/fund-balance-statement?programme=nowhere", 422, "DIMENSION_VALUE_UNKNOWN");
        refused("/voucher-lines?account.suffix=01", 400, "FILTER_UNKNOWN");
        refused("/voucher-lines?debit.prefix=1", 400, "FILTER_UNKNOWN");
        refused("/voucher-lines?sort=source", 400, "SORT_UNKNOWN");
        for (var path : List.of(
                "/trial-balance?", "/fund-balance-statement?", "/account-statement?account=1002" + year + "&")) {
            refused(path + "knownAt=yesterday", 400, "FILTER_VALUE_INVALID");
            refused(path + "knownAt=2018-06-30", 400, "FILTER_VALUE_INVALID");
            refused(path + "knownAt=-0001-01-01T00:00:00Z", 400, "FILTER_VALUE_INVALID");
            var future = refused(path + "knownAt=9999-01-01T00:00:00Z", 422, "KNOWN_AT_IN_FUTURE");
            assertEquals(List.of("knownAt"), future.getList("errors.pointer"));
            assertTrue(future.getString("detail").matches(".*\\d\\d:\\d\\d:\\d\\dZ.*"), future.getString("detail"));
        }
        As.user("viewer").get(FUNDS + "/voucher-lines").then().statusCode(403);
    }

    /** Registers a household and returns the village in which it lives. */
    private String household() {
        var village = "4416222" + "%05d".formatted(Math.floorMod(scene.code().hashCode(), 100_000));
        As.user("case-worker").body("""
                        {"code": "%s", "name": "示例村", "town": "示例镇", "provinceDesignated": true, "stage": "NOT_DEMONSTRATION"}""".formatted(village)).post(FUNDS + "/villages");
        As.user("case-worker")
                .body("""
                        {"code": "%s", "village": "%s", "registeredOn": "2016-05-01"}""".formatted(scene.code(), village))
                .post(FUNDS + "/households")
                .then()
                .statusCode(201);
        return village;
    }

    private List<AccountBalance> on(Scope scope, PartOfDay part) {
        return QuarkusTransaction.requiringNew().call(() -> balances.on(LocalDate.of(2018, 12, 31), scope, part));
    }

    private static Response read(String pathAndQuery) {
        return As.user("auditor").get(FUNDS + pathAndQuery);
    }

    private static String knownAt(String question, String instant) {
        var answer = As.user("auditor").queryParam("knownAt", instant).get(FUNDS + question);
        answer.then().statusCode(200).body("knownAt", equalTo(instant));
        return answer.asString();
    }

    /** A list as a file. */
    private static List<String> exported(String question, String instant) {
        return Stream.of("ndjson", "csv")
                .map(format -> As.user("auditor")
                        .queryParam("knownAt", instant)
                        .queryParam("format", format)
                        .get(FUNDS + question)
                        .then()
                        .statusCode(200)
                        .body(containsString("100.00"))
                        .extract()
                        .asString())
                .toList();
    }

    private static String recordedAt(Response posted) {
        return read("/vouchers/" + posted.jsonPath().getString("voucherId"))
                .jsonPath()
                .getString("recordedAt");
    }

    private Response lines(String filter) {
        return read("/voucher-lines?count=true&programme=" + scene.code() + "&" + filter);
    }

    private Response statement(String query) {
        return read("/account-statement?programme=" + scene.code() + "&" + query);
    }

    private Response fundBalances(String asOf) {
        return read("/fund-balance-statement?programme=" + scene.code() + "&asOf=" + asOf);
    }

    private static JsonPath refused(String pathAndQuery, int status, String code) {
        var answer = As.user("auditor").urlEncodingEnabled(false).get(FUNDS + pathAndQuery);
        assertEquals(
                status + " " + code,
                answer.statusCode() + " " + answer.jsonPath().getString("code"),
                pathAndQuery);
        return answer.jsonPath();
    }

    private static void refusedAt(String place, String pathAndQuery, int status, String code) {
        assertEquals(List.of(place), refused(pathAndQuery, status, code).getList("errors.pointer"), pathAndQuery);
    }

    /** Credits less debits of funds that contributed, debits less credits of what was disbursed. */
    private static void assertTraced(String code, String question, String value) {
        var answer = As.nobody()
                .get(FUNDS + "/indicators?code=" + code + "&" + question)
                .jsonPath();
        assertEquals(value, answer.getString("items[0].value"), code + question);
        var lines = every(answer.getString("items[0].lines").replaceFirst("^" + FUNDS + "/voucher-lines\\?", ""));
        var debits = sum(lines, "debit").subtract(sum(lines, "credit"));
        assertEquals(
                new BigDecimal(value), code.equals("funds.contributed") ? debits.negate() : debits, code + question);
    }

    /** Every line that matches a filter, from all pages. */
    private static List<Map<String, String>> every(String filter) {
        var lines = new ArrayList<Map<String, String>>();
        String cursor = null;
        do {
            var page = As.user("auditor")
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get(FUNDS + "/voucher-lines?limit=200&" + filter);
            page.then().statusCode(200);
            lines.addAll(page.jsonPath().getList("items"));
            cursor = page.jsonPath().getString("next");
        } while (cursor != null);
        return lines;
    }

    private static BigDecimal sum(List<Map<String, String>> lines, String side) {
        return lines.stream()
                .map(line -> new BigDecimal(line.get(side)))
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
