package org.dongjiang.funds.reference.change;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.act;
import static org.dongjiang.funds.Scene.approve;
import static org.dongjiang.funds.Scene.requested;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongjiang.funds.Scene;
import org.dongjiang.funds.document.approvalthreshold.ThresholdRegister;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.Together;
import org.dongjiang.kernel.time.Clocks;
import org.junit.jupiter.api.Test;

/** What is the same for all changes by two persons, mostly told of approval thresholds. */
@QuarkusTest
class ChangesTest {

    @Inject
    ThresholdRegister thresholds;

    @Inject
    Writes writes;

    private static final String THRESHOLDS = "/approval-thresholds";

    private final LocalDate today = LocalDate.now(Clocks.BUSINESS_ZONE);
    private final AgroalDataSource database;

    ChangesTest(AgroalDataSource database) {
        this.database = database;
    }

    @Test
    void a_threshold_counts_once_another_person_has_approved_it() {
        var large = "8000000000.00";
        var scene = Scene.set();
        var requested = threshold("PLEDGE", large, null);
        requested.then().statusCode(201).body("status", equalTo("SUBMITTED"), "validFrom", nullValue());
        approve(pledge(scene, "before", large), "checker").then().body("status", equalTo("POSTED"));

        As.named("Administrator", "administrator", "funds-checker")
                .header("If-Match", requested.header("ETag"))
                .post(requested.header("Location") + "/approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("SELF_APPROVAL"));
        approve(pledge(scene, "still", large), "checker").then().body("status", equalTo("POSTED"));

        approve(requested, "checker")
                .then()
                .statusCode(200)
                .body(
                        "status", equalTo("APPROVED"),
                        "validFrom", equalTo(today.toString()),
                        "maker", equalTo("administrator"),
                        "checker", equalTo("checker"));
        approve(pledge(scene, "after", large), "checker").then().body("status", equalTo("CHECKED"));

        var again = threshold("PLEDGE", "1.00", null);
        approve(again, "checker").then().statusCode(409).body("code", equalTo("RECORD_REPEATED"));
        read(again).body("status", equalTo("SUBMITTED"), "validFrom", nullValue());
        threshold("PLEDGE", "1.00", today).then().statusCode(409).body("code", equalTo("RECORD_REPEATED"));
        approve(pledge(scene, "small", "7999999999.99"), "checker").then().body("status", equalTo("POSTED"));
    }

    @Test
    void a_threshold_of_a_later_day_does_not_count_before() {
        var scene = Scene.set();
        Scene.changed(THRESHOLDS, thresholdOf("ACCEPTANCE", "1.00", today.plusDays(30)));
        Scene.approved(scene.contribution("5.00"));
        var reference = UUID.randomUUID().toString();
        Scene.approved(scene.disbursement("5.00", reference));
        Scene.approved(Scene.submit("/acceptances", """
                {"disbursement": "%1$s", "amount": "5.00", "acceptedOn": "2018-05-02", "certificate": "%1$s",
                 "summary": "示例"}""".formatted(reference)));
    }

    @Test
    void no_change_has_effect_on_past_days() {
        var yesterday = today.minusDays(1);
        long before = total("");
        threshold("REVERSAL", "1.00", yesterday)
                .then()
                .statusCode(422)
                .body(
                        "code", equalTo("DATE_IN_PAST"),
                        "detail", equalTo("变更不得追溯生效，日期不得早于今天（" + today + "）"),
                        "errors[0].pointer", equalTo("/validFrom"));
        As.user("administrator")
                .header("Accept-Language", "en")
                .body(thresholdOf("REVERSAL", "1.00", yesterday))
                .post(FUNDS + THRESHOLDS)
                .then()
                .statusCode(422)
                .body("title", equalTo("The date lies in the past"));
        As.user("administrator")
                .body("{\"mode\": \"ALL\", \"items\": [" + thresholdOf("REVERSAL", "1.00", null) + ","
                        + thresholdOf("REVERSAL", "1.00", yesterday) + "]}")
                .post(FUNDS + THRESHOLDS + "/bulk")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/items/1/validFrom"));
        assertEquals(before, total(""));
    }

    @Test
    void many_changes_are_requested_at_once() {
        As.user("administrator")
                .body("{\"mode\": \"ALL\", \"items\": ["
                        + thresholdOf("ADJUSTMENT", "7000000000.00", today.plusDays(40)) + ","
                        + thresholdOf("ADJUSTMENT", "7000000000.00", today.plusDays(41)) + "]}")
                .post(FUNDS + THRESHOLDS + "/bulk")
                .then()
                .statusCode(201)
                .body("items.record.status", contains("SUBMITTED", "SUBMITTED"));
    }

    /** The service looks for requests whose day has passed; to wait for that day would take too long. */
    @Test
    void a_request_that_has_lapsed_is_not_decided_any_more() {
        var requested = threshold("REVERSAL", "1.00", today);
        writes.carryOut(() -> thresholds.lapse(UUID.fromString(id(requested))));
        read(requested).body("status", equalTo("LAPSED"), "checker", nullValue());
        var lapsed = As.user("auditor").get(requested.header("Location"));
        act(requested.header("Location"), lapsed, "approval", "checker", "funds-checker")
                .then()
                .statusCode(409)
                .body("code", equalTo("CHANGE_CLOSED"), "detail", equalTo("申请状态为“已失效”，不能再办理"));
    }

    @Test
    void of_those_who_decide_at_the_same_moment_one_wins() throws Exception {
        for (int round = 0; round < 10; round++) {
            var requested = threshold("REVERSAL", "6000000000.00", today.plusDays(50 + round));
            var callers = new AtomicInteger();
            var answers = Together.together(6, () -> {
                int caller = callers.getAndIncrement();
                return switch (caller % 3) {
                    case 0 -> approve(requested, "checker" + caller);
                    case 1 -> act(requested.header("Location"), requested, "rejection", "c" + caller, "funds-checker");
                    default ->
                        act(requested.header("Location"), requested, "withdrawal", "administrator", "administrator");
                };
            });
            var won = answers.stream()
                    .filter(answer -> answer.statusCode() == 200)
                    .toList();
            assertEquals(1, won.size());
            answers.forEach(answer -> assertThat(answer.statusCode(), oneOf(200, 409, 412)));
            read(requested)
                    .body(
                            "version", equalTo(1),
                            "status", equalTo(won.get(0).path("status")),
                            "checker", equalTo(won.get(0).path("checker")));
        }
    }

    @Test
    void of_two_requests_for_the_same_day_one_is_approved() throws Exception {
        for (int round = 0; round < 5; round++) {
            var day = today.plusDays(70 + round);
            var requests =
                    List.of(threshold("REVERSAL", "6000000000.00", day), threshold("REVERSAL", "7000000000.00", day));
            var callers = new AtomicInteger();
            var answers = Together.together(2, () -> approve(requests.get(callers.getAndIncrement()), "checker"));
            assertThat(answers.stream().map(Response::statusCode).sorted().toList(), contains(200, 409));
            assertEquals(1, total("&documentKind=REVERSAL&status=APPROVED&validFrom=" + day));
        }
    }

    @Test
    void every_change_waits_in_the_inbox_of_those_who_did_not_request_it() {
        for (var each : oneOfEachKind(90).entrySet()) {
            var document = inbox("someone", each.getKey());
            document.then().body("items.id", contains(id(each.getValue())), "items[0].maker", equalTo("administrator"));
            inbox("administrator", each.getKey()).then().body("items", hasSize(0));
            approve(each.getValue(), "checker").then().statusCode(200);
            inbox("someone", each.getKey()).then().body("items", hasSize(0));
        }
    }

    @Test
    void the_database_refuses_one_person_for_both_and_an_approval_by_nobody() {
        for (var each : oneOfEachKind(91).entrySet()) {
            var table = each.getKey().equals("EARMARK_CLAUSE_ENDING")
                    ? "clause_ending"
                    : each.getKey().toLowerCase(Locale.ROOT);
            for (var change : Map.of("checker = recorded_by", "nobody_", "status = 'APPROVED'", "_by_somebody")
                    .entrySet()) {
                var refusal = assertThrows(
                        SQLException.class,
                        () -> execute(
                                "UPDATE " + table + " SET " + change.getKey() + " WHERE id = ?", id(each.getValue())),
                        table);
                assertThat(refusal.getMessage(), containsString(change.getValue()));
            }
            read(each.getValue()).body("status", equalTo("SUBMITTED"), "checker", nullValue());
            act(each.getValue().header("Location"), each.getValue(), "withdrawal", "administrator", "administrator")
                    .then()
                    .statusCode(200);
        }
    }

    /**
     * Requests, but no reopening: for that a month must be closed.
     *
     * @param days after which the threshold is to be valid
     */
    private Map<String, Response> oneOfEachKind(int days) {
        clear();
        var scene = Scene.set();
        var clause = scene.earmark("\"regions\": [\"441622\"]").path("id");
        return Map.of(
                "APPROVAL_THRESHOLD", threshold("SURPLUS_RETURN", "6000000000.00", today.plusDays(days)),
                "EARMARK_CLAUSE", requested("/earmark-clauses", """
                        {"programme": "%s", "clause": "第四条", "text": "示例", "usableFrom": "2016-01-01"}""".formatted(scene.code())),
                "EARMARK_CLAUSE_ENDING", requested("/earmark-clause-endings", """
                        {"clauseId": "%s", "reason": "示例"}""".formatted(clause)),
                "PAYEE_ACCOUNT", requested("/payee-accounts", """
                        {"payee": "%s", "bank": "示例银行", "holder": "示例", "number": "6200000000001"}""".formatted(scene.code())),
                "AUDIT_RULE_SETTING", requested("/audit/rule-settings", """
                        {"rule": "NUMBER_GAP", "setting": {"enabled": true}}"""));
    }

    /** Withdraws what other tests left, so that the inbox holds what this test requests. */
    private static void clear() {
        for (var path : List.of(
                THRESHOLDS, "/earmark-clauses", "/earmark-clause-endings", "/payee-accounts", "/audit/rule-settings")) {
            for (var left : As.user("administrator", "funds-checker")
                    .get(FUNDS + path + "?status=SUBMITTED&limit=200")
                    .jsonPath()
                    .<Map<String, Object>>getList("items")) {
                As.named(left.get("maker").toString(), "administrator")
                        .header("If-Match", "\"" + left.get("version") + "\"")
                        .post(FUNDS + path + "/" + left.get("id") + "/withdrawal");
            }
        }
    }

    private static Response threshold(String kind, String amount, LocalDate from) {
        return requested(THRESHOLDS, thresholdOf(kind, amount, from));
    }

    private static String thresholdOf(String kind, String amount, LocalDate from) {
        return """
                {"documentKind": "%s", "requirement": "SECOND_CHECKER", "fromAmount": "%s"%s}""".formatted(kind, amount, from == null ? "" : ", \"validFrom\": \"" + from + "\"");
    }

    private static Response pledge(Scene scene, String agreement, String amount) {
        return Scene.submit("/pledges", """
                {"programme": "%1$s", "source": "%1$s", "amount": "%3$s", "pledgedOn": "2018-01-10",
                 "agreement": "%2$s-%1$s", "summary": "示例"}""".formatted(scene.code(), agreement, amount));
    }

    private static Response inbox(String user, String kind) {
        return As.named(user, "funds-checker").get(FUNDS + "/inbox?kind=" + kind);
    }

    private static ValidatableResponse read(Response change) {
        return As.user("administrator", "auditor")
                .get(change.header("Location"))
                .then();
    }

    private static long total(String filter) {
        return As.user("auditor")
                .get(FUNDS + THRESHOLDS + "?count=true" + filter)
                .jsonPath()
                .getLong("total");
    }

    private static String id(Response change) {
        return change.jsonPath().getString("id");
    }

    private void execute(String statement, String id) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(statement)) {
            update.setString(1, id);
            assertEquals(1, update.executeUpdate());
        }
    }
}
