package org.dongjiang.funds;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.FeedReader;
import org.dongjiang.kernel.time.Clocks;

/**
 * A programme of its own with a project, a source of funds and a payee, for one test, and the documents that people make there.
 *
 * @param code of all of them
 */
public record Scene(String code) {

    public static final String FUNDS = "/api/v1/funds";

    /** From here on contributions need two checkers, once {@link #largeContributionsNeedTwoCheckers} was called. */
    public static final String LARGE = "5000000000.00";

    /** Fiscal years for tests that open them, or need them not to be open. */
    public static final Set<Integer> UNOPENED = Set.of(2015, 2021, 2022, 2023);

    public static Scene set() {
        return set("FIFO");
    }

    /** @param lineageRule by which its payments are traced */
    public static Scene set(String lineageRule) {
        return set("s" + UUID.randomUUID(), lineageRule, "");
    }

    /** A scene whose programme is a part of this one's. */
    public Scene part(String lineageRule) {
        return set(code + "-part", lineageRule, ", \"parent\": \"" + code + "\"");
    }

    private static Scene set(String code, String lineageRule, String parent) {
        openYears();
        var scene = new Scene(code);
        send("administrator", "/programmes", """
                {"code": "%s", "name": "示例", "nameEn": "sample", "purpose": "示例", "lineageRule": "%s"%s}""".formatted(scene.code, lineageRule, parent));
        send("administrator", "/organisations", """
                {"code": "%s", "name": "示例单位", "kind": "PAYEE"}""".formatted(scene.code));
        send("funds-maker", "/projects", """
                {"code": "%1$s", "name": "示例", "pillar": "FUNDS", "programme": "%1$s", "region": "441622"}""".formatted(scene.code));
        return scene;
    }

    /** Opens the fiscal years since the books begin, except {@link #UNOPENED}, if they are not open yet. */
    public static void openYears() {
        var open = As.user("auditor")
                .get(FUNDS + "/fiscal-years?limit=200")
                .jsonPath()
                .getList("items.year", Integer.class);
        var missing = IntStream.rangeClosed(
                        2013, LocalDate.now(Clocks.BUSINESS_ZONE).getYear())
                .filter(year -> !open.contains(year) && !UNOPENED.contains(year))
                .mapToObj("{\"year\": %d}"::formatted)
                .toList();
        if (!missing.isEmpty()) {
            As.user("administrator")
                    .body("{\"mode\": \"ALL\", \"items\": [" + String.join(", ", missing) + "]}")
                    .post(FUNDS + "/fiscal-years/bulk")
                    .then()
                    .statusCode(201);
        }
    }

    private static void send(String role, String path, String body) {
        As.user(role).body(body).post(FUNDS + path).then().statusCode(201);
    }

    /** Submits a document as the maker. */
    public static Response submit(String path, String body) {
        return As.named("maker", "funds-maker").body(body).post(FUNDS + path);
    }

    /** Submits many documents of a kind in one request. */
    public static Response submitInBulk(String path, String mode, List<String> documents) {
        return submitInBulk(UUID.randomUUID().toString(), path, mode, documents);
    }

    /** @param key under which the same request can be sent again */
    public static Response submitInBulk(String key, String path, String mode, List<String> documents) {
        return As.again(key, "maker", "funds-maker")
                .body("{\"mode\": \"" + mode + "\", \"items\": [" + String.join(", ", documents) + "]}")
                .post(FUNDS + path + "/bulk");
    }

    public Response contribution(String amount) {
        return contribution(amount, "2018-03-01");
    }

    public Response contribution(String amount, String day) {
        return submit("/contributions", contributionFrom(code, amount, day));
    }

    /** A contribution that is not submitted yet. */
    public String contributionOf(String amount) {
        return contributionFrom(code, amount);
    }

    /** The same from another source of funds. */
    public String contributionFrom(String source, String amount) {
        return contributionFrom(source, amount, "2018-03-01");
    }

    private String contributionFrom(String source, String amount, String day) {
        return """
                {"programme": "%s", "source": "%s", "amount": "%s", "contributedOn": "%s",
                 "bankReference": "%s", "summary": "示例"}""".formatted(code, source, amount, day, UUID.randomUUID());
    }

    public void assertContributions(int count) {
        As.user("auditor")
                .get(FUNDS + "/contributions?count=true&programme=" + code)
                .then()
                .body("total", equalTo(count));
    }

    public Response disbursement(String amount) {
        return disbursement(amount, UUID.randomUUID().toString());
    }

    public Response disbursement(String amount, String paymentReference) {
        return submit("/disbursements", disbursementOf(amount, paymentReference));
    }

    public Response disbursement(String amount, String paymentReference, String day) {
        return submit("/disbursements", disbursementOf(amount, paymentReference, day));
    }

    /** A disbursement that is not submitted yet. */
    public String disbursementOf(String amount) {
        return disbursementOf(amount, UUID.randomUUID().toString());
    }

    /** The same with its payment reference. */
    public String disbursementOf(String amount, String paymentReference) {
        return disbursementOf(amount, paymentReference, "2018-04-02");
    }

    private String disbursementOf(String amount, String paymentReference, String day) {
        return """
                {"project": "%1$s", "payee": "%1$s", "amount": "%2$s", "paidOn": "%4$s",
                 "paymentReference": "%3$s", "summary": "示例"}""".formatted(code, amount, paymentReference, day);
    }

    public Response disbursementOn(String day, String amount) {
        return disbursement(amount, UUID.randomUUID().toString(), day);
    }

    /** The position of the last event in the feed. */
    public static String lastEvent() {
        return new FeedReader(FUNDS + "/feed").last();
    }

    /** Adjusts this programme, for its project. */
    public Response adjustment(String debit, String credit, String amount, String day) {
        return submit("/adjustments", adjustmentOf(debit, credit, amount, day));
    }

    private String adjustmentOf(String debit, String credit, String amount, String day) {
        return """
                {"adjustedOn": "%s", "decision": "%s", "summary": "示例", "lines": [%s, %s]}""".formatted(day, UUID.randomUUID(), line(debit, "DEBIT", amount), line(credit, "CREDIT", amount));
    }

    private String line(String account, String side, String amount) {
        return """
                {"account": "%2$s", "side": "%3$s", "amount": "%4$s", "programme": "%1$s", "project": "%1$s"}""".formatted(code, account, side, amount);
    }

    /** A clause for its money, valid from today on. */
    public Response earmark(String limits) {
        return earmark("第三条", limits);
    }

    public Response earmark(String clause, String limits) {
        return changed("/earmark-clauses", """
                {"programme": "%s", "clause": "%s", "text": "示例", "usableFrom": "2016-01-01", %s}""".formatted(code, clause, limits));
    }

    /** Sets the threshold that the tests share. */
    public static void largeContributionsNeedTwoCheckers() {
        if (As.user("auditor")
                .get(FUNDS
                        + "/approval-thresholds?documentKind=CONTRIBUTION&requirement=SECOND_CHECKER&status=APPROVED")
                .jsonPath()
                .getList("items")
                .isEmpty()) {
            changed("/approval-thresholds", """
                    {"documentKind": "CONTRIBUTION", "requirement": "SECOND_CHECKER", "fromAmount": "%s"}""".formatted(LARGE));
        }
    }

    /** A document as the new version of another one, to be submitted. */
    public static String versionOf(Response earlier, String document) {
        return document.replaceFirst("\\{", "{\"replaces\": \"" + earlier.path("id") + "\", ");
    }

    /** Returns a document that was just submitted to its maker. */
    public static Response returned(Response document) {
        document.then().statusCode(201);
        var returned = act(document.header("Location"), document, "return", "checker", "funds-checker");
        returned.then().statusCode(200).body("status", equalTo("RETURNED"));
        return returned;
    }

    /** A change that an administrator requested and a checker approved. */
    public static Response changed(String path, String body) {
        var requested = requested(path, body);
        requested.then().statusCode(201);
        var approved = approve(requested, "checker");
        approved.then().statusCode(200).body("status", equalTo("APPROVED"));
        return approved;
    }

    /** A change that an administrator requested. */
    public static Response requested(String path, String body) {
        return As.user("administrator").body(body).post(FUNDS + path);
    }

    /** Reverses the voucher of a posted document, in full if no amount is given. */
    public static Response reversal(Response posted, String amount) {
        return reversal(voucher(posted).getString("code"), amount, "2018-05-07");
    }

    public static Response reversal(String voucher, String amount, String day) {
        return submit(
                "/reversals", """
                {"voucher": "%s", %s "reversedOn": "%s", "cause": "OTHER", "summary": "示例冲销"}""".formatted(voucher, amount == null ? "" : "\"amount\": \"" + amount + "\",", day));
    }

    /** The voucher of a document that was posted. */
    public static JsonPath voucher(Response posted) {
        return As.user("auditor")
                .get(FUNDS + "/vouchers/" + posted.jsonPath().getString("voucherId"))
                .jsonPath();
    }

    /** Approves a document, or a change, that was just submitted. */
    public static Response approve(Response document, String checker) {
        return act(document.header("Location"), document, "approval", checker, "funds-checker");
    }

    /** A document that was just submitted as it is after its approval. */
    public static Response approved(Response document) {
        document.then().statusCode(201);
        var approved = approve(document, "checker");
        approved.then().statusCode(200).body("status", equalTo("POSTED"));
        return approved;
    }

    /** Performs an action on a document in the version of the answer. */
    public static Response act(String location, Response state, String action, String user, String role) {
        return As.named(user, role)
                .header("If-Match", state.header("ETag"))
                .body(Set.of("rejection", "return").contains(action) ? "{\"reason\": \"示例\"}" : "")
                .post(location + "/" + action);
    }

    public ValidatableResponse fundBalance() {
        return As.user("auditor")
                .get(FUNDS + "/fund-balances?programme=" + code)
                .then();
    }

    public void assertFundBalance(String contributed, String committed, String disbursed, String available) {
        fundBalance()
                .body(
                        "items[0].contributed", equalTo(contributed),
                        "items[0].committed", equalTo(committed),
                        "items[0].disbursed", equalTo(disbursed),
                        "items[0].available", equalTo(available));
    }
}
