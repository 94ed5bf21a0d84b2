package org.dongjiang.funds.reading.lineage;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.approved;
import static org.dongjiang.funds.Scene.reversal;
import static org.dongjiang.funds.Scene.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.ExportedList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a payment back to its sources, and from a source to its payments, computed from the ledger. */
@QuarkusTest
class LineageTest {

    private Scene scene;
    /** A second source. */
    private String city;

    @BeforeEach
    void a_scene_with_two_sources() {
        scene = Scene.set();
        city = source();
    }

    private static String source() {
        var code = "c" + UUID.randomUUID();
        As.user("administrator")
                .body("""
                        {"code": "%s", "name": "示例来源", "kind": "FUND_SOURCE"}""".formatted(code))
                .post(FUNDS + "/organisations")
                .then()
                .statusCode(201);
        return code;
    }

    @Test
    void a_payment_leads_back_to_its_sources_and_a_source_forward_to_what_it_paid() {
        var first = approved(scene.contribution("100.00"));
        var second = approved(contribution("60.00"));
        approved(interest("1.00"));
        var village = village();
        var house = approved(submit("/disbursements", """
                {"project": "%1$s", "payee": "%1$s", "region": "%2$s", "household": "%1$s", "measure": "HOUSING",
                 "amount": "120.00", "paidOn": "2018-04-02", "paymentReference": "%1$s", "summary": "示例"}""".formatted(scene.code(), village)));
        var road = approved(scene.disbursement("40.50"));

        lineage("")
                .body(
                        "rules.programme", contains(scene.code()),
                        "rules.rule", contains("FIFO"),
                        "amount", equalTo("160.50"),
                        "items.amount", contains("100.00", "20.00", "40.00", "0.50"),
                        "items.source", contains(scene.code(), city, city, null),
                        "items.account", contains("300101", "300101", "300101", "300102"),
                        "items.household", contains(scene.code(), scene.code(), null, null),
                        "next", nullValue());
        lineage("&paymentDocumentId=" + id(house) + "&source=" + city)
                .body(
                        "items", hasSize(1),
                        "items[0].contributionVoucherId", equalTo(second.path("voucherId")),
                        "items[0].contributionKind", equalTo("CONTRIBUTION"),
                        "items[0].contributionDocumentId", equalTo(id(second)),
                        "items[0].contributedOn", equalTo("2018-03-02"),
                        "items[0].paymentVoucher", equalTo(Scene.voucher(house).getString("code")),
                        "items[0].paymentVoucherId", equalTo(house.path("voucherId")),
                        "items[0].paymentKind", equalTo("DISBURSEMENT"),
                        "items[0].paidOn", equalTo("2018-04-02"),
                        "items[0].project", equalTo(scene.code()),
                        "items[0].payee", equalTo(scene.code()),
                        "items[0].region", equalTo(village),
                        "items[0].measure", equalTo("HOUSING"));
        assertAmounts("&contributionDocumentId=" + id(first), "100.00");
        assertAmounts("&source=" + city, "20.00", "40.00");
        assertAmounts("&source=", "0.50");
        assertAmounts("&paymentVoucherId=" + road.path("voucherId"), "40.00", "0.50");
        assertAmounts("&household=" + scene.code(), "100.00", "20.00");
        assertAmounts("&measure=HOUSING&source=" + city, "20.00");
        assertAmounts("&measure=", "40.00", "0.50");
        assertAmounts("&region=" + village.substring(0, 9), "100.00", "20.00");
        assertAmounts("&region=4416", "100.00", "20.00", "40.00", "0.50");
        assertAmounts("&project=" + scene.code() + "&account=300102", "0.50");
        assertSumsAreTheLedgers();
        for (var by : List.of("PROJECT", "PAYEE", "REGION", "HOUSEHOLD", "MEASURE")) {
            assertSumsLeadToTheirParts(by);
        }
        summary("HOUSEHOLD")
                .body(
                        "items.amount", contains("100.00", "20.00", "40.00", "0.50"),
                        "items.value", contains(scene.code(), scene.code(), null, null),
                        "sources.source", contains(scene.code(), city, null),
                        "sources.contributed", contains("100.00", "60.00", "1.00"),
                        "sources.paid", contains("100.00", "60.00", "0.50"),
                        "sources.left", contains("0.00", "0.00", "0.50"));
    }

    @Test
    void in_proportion_what_comes_back_goes_where_it_came_from_and_what_did_not_come_is_made_up_for() {
        scene = Scene.set("PROPORTIONAL");
        var first = approved(scene.contribution("75.00"));
        approved(contribution("25.00"));
        var paid = approved(scene.disbursement("40.01", scene.code()));
        // 30.0075 and 10.0025.
        assertAmounts("", "30.01", "10.00");
        assertSumsAreTheLedgers();

        var returned = approved(surplus("20.00"));
        assertAmounts("", "15.01", "5.00");
        assertSumsAreTheLedgers();
        approved(reversal(returned, "10.00"));
        assertSumsAreTheLedgers();
        approved(reversal(returned, "10.00"));
        assertAmounts("", "30.01", "10.00");

        approved(reversal(paid, "20.01"));
        assertAmounts("", "15.00", "5.00");
        assertSumsAreTheLedgers();

        approved(contribution("60.00"));
        approved(reversal(first, null));
        lineage("")
                .body(
                        "items.source", contains(city),
                        "items.amount", contains("20.00"),
                        "rules.rule", contains("PROPORTIONAL"));
        assertSumsAreTheLedgers();
        approved(reversal(paid, "20.00"));
        lineage("").body("items", empty(), "amount", equalTo("0.00"));
        assertSumsAreTheLedgers();
    }

    @Test
    void an_adjustment_stands_by_itself_and_leaves_every_payment_whole() {
        approved(scene.contribution("100.00"));
        approved(contribution("60.00"));
        var paid = approved(scene.disbursement("60.00"));
        var unpaid = source();
        var adjusted =
                approved(adjustment(line("2241", "DEBIT", "50.00", unpaid), line("500101", "CREDIT", "50.00", unpaid)));
        lineage("")
                .body(
                        "amount", equalTo("10.00"),
                        "items.amount", contains("60.00", "-50.00"),
                        "items.payee", contains(scene.code(), unpaid),
                        "items.source", contains(scene.code(), scene.code()),
                        "items.paymentKind", contains("DISBURSEMENT", "ADJUSTMENT"),
                        "items.paymentDocumentId", contains(id(paid), id(adjusted)));
        assertAmounts("&paymentVoucherId=" + paid.path("voucherId"), "60.00");
        summary("PAYEE").body("paid", equalTo("10.00"), "sources.left", contains("90.00", "60.00"));
        assertSumsAreTheLedgers();
        assertSumsLeadToTheirParts("PAYEE");

        approved(reversal(adjusted, "20.00"));
        assertAmounts("", "60.00", "-30.00");
        approved(reversal(adjusted, "30.00"));
        assertAmounts("", "60.00");
        assertSumsAreTheLedgers();
    }

    @Test
    void an_adjustment_that_moves_what_was_disbursed_moves_just_its_money() {
        approved(scene.contribution("100.00"));
        approved(contribution("60.00"));
        approved(scene.disbursement("120.00", scene.code()));
        var other = source();
        approved(adjustment(line("500101", "DEBIT", "30.00", other), line("500101", "CREDIT", "30.00", scene.code())));
        assertAmounts("&payee=" + other, "25.00", "5.00");
        assertAmounts("&payee=" + scene.code(), "100.00", "20.00", "-25.00", "-5.00");
        assertSumsAreTheLedgers();
        approved(surplus("120.00"));
        assertAmounts("&payee=" + other, "25.00", "5.00");
        assertAmounts("&payee=" + scene.code(), "-25.00", "-5.00");
        assertSumsAreTheLedgers();
    }

    @Test
    void a_programme_includes_its_parts_each_by_its_own_rule() throws IOException {
        approved(scene.contribution("100.00"));
        approved(contribution("60.00"));
        approved(scene.disbursement("120.00"));
        var known = "&knownAt=" + lineage("").extract().path("knownAt");
        var before = lineage(known).extract().asString();
        var whole = scene;
        scene = whole.part("PROPORTIONAL");
        assertEquals(before, ofWhole(whole, known).extract().asString());
        approved(scene.contribution("30.00"));
        approved(contribution("10.00"));
        approved(scene.disbursement("20.00"));
        approved(interest("1.00"));
        var part = scene.code();

        ofWhole(whole, "")
                .body(
                        "amount", equalTo("140.00"),
                        "rules.programme", contains(whole.code(), part),
                        "rules.rule", contains("FIFO", "PROPORTIONAL"),
                        "items.programme", contains(whole.code(), whole.code(), part, part),
                        "items.amount", contains("100.00", "20.00", "15.00", "5.00"));
        assertSumsAreTheLedgers();
        scene = whole;
        assertSumsAreTheLedgers();
        assertSumsLeadToTheirParts("PROJECT");
        assertAmounts("&source=" + city, "20.00", "5.00");
        assertEquals(before, lineage(known).extract().asString());

        var first = lineage("&limit=3").extract();
        As.user("auditor")
                .get(target("&limit=3&cursor=" + first.path("next")))
                .then()
                .body("items.amount", contains("5.00"), "amount", equalTo("140.00"), "next", nullValue());
        var file = new ExportedList(target(""), () -> As.user("auditor"));
        assertEquals(4, file.ndjson("zh").size());
        refused(target("&knownAt=" + first.path("knownAt") + "&cursor=" + first.path("next")), 400, "CURSOR_INVALID");
    }

    private static ValidatableResponse ofWhole(Scene whole, String filters) {
        return As.user("auditor")
                .get(FUNDS + "/lineage?programme=" + whole.code() + filters)
                .then()
                .statusCode(200);
    }

    /** A reference can be used again when its payment has been reversed in full. */
    @Test
    void a_return_belongs_to_the_payment_that_it_cleared_whatever_else_has_its_reference_later() {
        approved(scene.contribution("100.00"));
        var first = approved(scene.disbursement("30.00", scene.code()));
        var returned = approved(surplus("10.00"));
        approved(reversal(returned, null));
        approved(reversal(first, null));
        var second = approved(scene.disbursement("50.00", scene.code()));
        approved(surplus("20.00"));
        lineage("")
                .body(
                        "items.amount",
                        contains("30.00"),
                        "items.paymentVoucherId",
                        contains(second.<String>path("voucherId")));
        assertSumsAreTheLedgers();
    }

    @Test
    void what_was_known_at_an_instant_is_told_the_same_whatever_is_posted_later() {
        var first = approved(scene.contribution("100.00"));
        approved(contribution("60.00"));
        approved(scene.disbursement("50.00"));
        var listed = lineage("").extract();
        var known = "&knownAt=" + listed.path("knownAt");
        var summed = summary("PROJECT", known).extract().asString();
        var files = files(known);
        approved(reversal(first, null));
        approved(scene.disbursement("5.00"));
        assertEquals(listed.asString(), lineage(known).extract().asString());
        assertEquals(summed, summary("PROJECT", known).extract().asString());
        assertEquals(files, files(known));
        lineage("").body("items.amount", contains("50.00", "5.00"), "items.source", contains(city, city));
    }

    private List<String> files(String known) {
        return Stream.of("ndjson", "csv")
                .map(format -> lineage(known + "&format=" + format).extract().asString())
                .toList();
    }

    @Test
    void each_page_leads_to_the_next_of_the_same_instant_and_files_hold_all() throws IOException {
        approved(scene.contribution("100.00"));
        approved(contribution("60.00"));
        approved(scene.disbursement("120.00"));
        approved(scene.disbursement("10.00"));
        var whole = lineage("").extract();
        var first = As.user("auditor").get(target("&limit=2&fields=amount,source"));
        first.then().body("amount", equalTo("130.00"), "items[0].keySet()", contains("id", "amount", "source"));
        approved(scene.disbursement("1.00"));
        var last = As.user("auditor")
                .urlEncodingEnabled(false)
                .get(first.header("Link").replaceAll("^<|>; rel=\"next\"$", ""));
        last.then().body("items.amount", contains("10.00"), "next", nullValue(), "amount", equalTo("130.00"));
        assertEquals(first.<String>path("knownAt"), last.path("knownAt"));
        refused(target("&source=" + city + "&cursor=" + first.path("next")), 400, "CURSOR_INVALID");

        var file = new ExportedList(target("&knownAt=" + whole.path("knownAt")), () -> As.user("auditor"));
        var json = new ObjectMapper();
        assertEquals(json.readTree(whole.asString()).path("items"), json.valueToTree(file.ndjson("zh")));
        var csv = file.csv("en");
        int amount = csv.get(0).getFields().indexOf("Amount");
        assertEquals(
                List.of("100.00", "20.00", "10.00"),
                csv.stream().skip(1).map(row -> row.getField(amount)).toList());
        assertEquals(4, file.xlsx("zh").size());
    }

    @Test
    void what_cannot_be_followed_is_refused() {
        refused(FUNDS + "/lineage", 400, "PARAMETER_MISSING");
        refused(FUNDS + "/lineage?programme=nonsense", 422, "DIMENSION_VALUE_UNKNOWN");
        refused(FUNDS + "/lineage/summary?by=PROJECT&programme=nonsense", 422, "DIMENSION_VALUE_UNKNOWN");
        for (var bad : List.of("&nonsense=1", "&sort=amount", "&count=true", "&asOf=2018-06-30", "&source.ne=x")) {
            refused(target(bad), 400, "FILTER_UNKNOWN");
        }
        var long201 = "x".repeat(201);
        for (var bad : List.of("&knownAt=now", "&limit=0", "&fields=nonsense", "&format=pdf", "&source=" + long201)) {
            refused(target(bad), 400, "FILTER_VALUE_INVALID");
        }
        refused(target("&source=x&source=y"), 400, "PARAMETER_REPEATED");
        refused(target("&cursor=nonsense"), 400, "CURSOR_INVALID");
        refused(target("&format=csv&limit=1"), 400, "EXPORT_IS_WHOLE");
        refused(target("&knownAt=2999-01-01T00:00:00Z"), 422, "KNOWN_AT_IN_FUTURE");
        refused(target("").replace("/lineage", "/lineage/summary"), 400, "PARAMETER_MISSING");
        refused(target("&by=project").replace("/lineage", "/lineage/summary"), 400, "FILTER_VALUE_INVALID");
        refused(target("&by=PROJECT&limit=1").replace("/lineage", "/lineage/summary"), 400, "FILTER_UNKNOWN");
        for (var role : List.of("case-worker", "administrator", "viewer")) {
            As.user(role).get(target("")).then().statusCode(403);
            As.user(role).get(FUNDS + "/lineage/summary").then().statusCode(403);
        }
    }

    @Test
    void a_programme_has_one_of_the_rules_and_the_first_where_it_chooses_none() {
        var code = "p" + UUID.randomUUID();
        var body = """
                {"code": "%s", "name": "示例", "nameEn": "sample", "purpose": "示例"%s}""";
        As.user("administrator")
                .body(body.formatted(code, ", \"lineageRule\": \"LIFO\""))
                .post(FUNDS + "/programmes")
                .then()
                .statusCode(400);
        As.user("auditor").get(FUNDS + "/programmes?code=" + code).then().body("items", empty());
        As.user("administrator")
                .body(body.formatted(code, ""))
                .post(FUNDS + "/programmes")
                .then()
                .statusCode(201)
                .body("lineageRule", equalTo("FIFO"));
        As.user("auditor")
                .get(FUNDS + "/programmes?lineageRule=FIFO&code=" + code)
                .then()
                .body("items", hasSize(1));
    }

    private Response contribution(String amount) {
        return submit("/contributions", """
                {"programme": "%s", "source": "%s", "amount": "%s", "contributedOn": "2018-03-02",
                 "bankReference": "%s", "summary": "示例"}""".formatted(scene.code(), city, amount, UUID.randomUUID()));
    }

    private Response interest(String amount) {
        return submit("/interest-credits", """
                {"programme": "%1$s", "amount": "%2$s", "creditedOn": "2018-03-21", "bankReference": "%1$s",
                 "summary": "示例"}""".formatted(scene.code(), amount));
    }

    private static Response adjustment(String... lines) {
        return submit("/adjustments", """
                {"adjustedOn": "2018-05-04", "decision": "%s", "summary": "示例", "lines": [%s]}""".formatted(UUID.randomUUID(), String.join(", ", lines)));
    }

    /** For the scene's project, like its disbursements. */
    private String line(String account, String side, String amount, String payee) {
        return """
                {"account": "%2$s", "side": "%3$s", "amount": "%4$s", "programme": "%1$s", "project": "%1$s", "payee": "%5$s"}""".formatted(scene.code(), account, side, amount, payee);
    }

    /** Of the payment whose reference is the scene's code. */
    private Response surplus(String amount) {
        return submit("/surplus-returns", """
                {"disbursement": "%s", "amount": "%s", "returnedOn": "2018-05-03", "bankReference": "%s",
                 "summary": "示例"}""".formatted(scene.code(), amount, UUID.randomUUID()));
    }

    /** In which a household lives that has the scene's code. */
    private String village() {
        var village = "4416221" + "%05d".formatted(Math.floorMod(scene.code().hashCode(), 100_000));
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

    private void assertAmounts(String filters, String... amounts) {
        assertEquals(List.of(amounts), lineage(filters).extract().jsonPath().getList("items.amount"), filters);
    }

    /** The fund balances, the indicators of the ledger and the lineage agree. */
    private void assertSumsAreTheLedgers() {
        var ofScene = "&programme=" + scene.code();
        var fundBalances = As.user("auditor")
                .get(FUNDS + "/fund-balance-statement?asOf=2018-12-31" + ofScene)
                .jsonPath();
        var disbursed = sum(fundBalances, "fundBalances.disbursed").toPlainString();
        lineage("").body("amount", equalTo(disbursed));
        var summary =
                summary("PROJECT").body("paid", equalTo(disbursed)).extract().jsonPath();
        assertEquals(new BigDecimal(disbursed), sum(summary, "items.amount"));
        assertEquals(new BigDecimal(disbursed), sum(summary, "sources.paid"));
        assertEquals(sum(fundBalances, "fundBalances.balance"), sum(summary, "sources.left"));
        As.nobody()
                .get(FUNDS + "/indicators?code=funds.disbursed&asOf=2018-12-31" + ofScene)
                .then()
                .body("items[0].value", equalTo(disbursed));
        for (var source : summary.getList("sources.findAll { it.source != null }.source", String.class)) {
            As.nobody()
                    .get(FUNDS + "/indicators?code=funds.contributed&asOf=2018-12-31&source=" + source + ofScene)
                    .then()
                    .body(
                            "items[0].value",
                            equalTo(summary.getString("sources.find { it.source == '" + source + "' }.contributed")));
        }
    }

    private void assertSumsLeadToTheirParts(String by) {
        var items = summary(by).extract().jsonPath();
        for (int at = 0; at < items.getList("items").size(); at++) {
            As.user("auditor")
                    .get(items.getString("items[" + at + "].link"))
                    .then()
                    .statusCode(200)
                    .body("amount", equalTo(items.getString("items[" + at + "].amount")));
        }
    }

    private static BigDecimal sum(JsonPath answer, String amounts) {
        return answer.getList(amounts, String.class).stream()
                .map(BigDecimal::new)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private static String id(Response document) {
        return document.path("id");
    }

    private ValidatableResponse lineage(String filters) {
        return As.user("auditor").get(target(filters)).then().statusCode(200);
    }

    private String target(String filters) {
        return FUNDS + "/lineage?programme=" + scene.code() + filters;
    }

    private ValidatableResponse summary(String by) {
        return summary(by, "");
    }

    private ValidatableResponse summary(String by, String more) {
        return As.user("auditor")
                .get(FUNDS + "/lineage/summary?programme=" + scene.code() + "&by=" + by + more)
                .then()
                .statusCode(200);
    }

    private static void refused(String target, int status, String code) {
        As.user("auditor").get(target).then().statusCode(status).body("code", equalTo(code));
    }
}
