package org.dongjiang.funds.audit;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.approve;
import static org.dongjiang.funds.Scene.approved;
import static org.dongjiang.funds.Scene.reversal;
import static org.dongjiang.funds.Scene.submit;
import static org.dongjiang.funds.Scene.voucher;
import static org.dongjiang.funds.audit.AuditRuleCode.APPROVAL_MISSING;
import static org.dongjiang.funds.audit.AuditRuleCode.BACK_DATED;
import static org.dongjiang.funds.audit.AuditRuleCode.BEHIND_PLAN;
import static org.dongjiang.funds.audit.AuditRuleCode.BELOW_THRESHOLD;
import static org.dongjiang.funds.audit.AuditRuleCode.LARGE_REVERSAL;
import static org.dongjiang.funds.audit.AuditRuleCode.MONEY_IDLE;
import static org.dongjiang.funds.audit.AuditRuleCode.NIGHT;
import static org.dongjiang.funds.audit.AuditRuleCode.NUMBER_GAP;
import static org.dongjiang.funds.audit.AuditRuleCode.PAYEE_NOT_REGISTERED;
import static org.dongjiang.funds.audit.AuditRuleCode.PERIOD_END;
import static org.dongjiang.funds.audit.AuditRuleCode.ROUND_SUM;
import static org.dongjiang.funds.audit.AuditRuleCode.SELF_APPROVED;
import static org.dongjiang.funds.audit.AuditRuleCode.SPLIT_PAYMENTS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.time.Clocks;
import org.dongjiang.suite.database.BuildDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For each rule, a case that it reports and a similar one that it does not. The database administrator creates impossible cases. */
@QuarkusTest
class ExceptionsTest {

    private static final String RULES = FUNDS + "/audit/rules";

    private final LocalDate today = LocalDate.now(Clocks.BUSINESS_ZONE);

    private Scene scene;

    @BeforeEach
    void a_scene() {
        scene = Scene.set();
    }

    @Test
    void a_voucher_or_document_whose_maker_approved_it_is_found() throws SQLException {
        var contribution = approved(scene.contribution("1.00"));
        var voucher = voucherId(contribution);
        assertLeftAlone(SELF_APPROVED, voucher);
        assertLeftAlone(SELF_APPROVED, id(contribution));
        whileIts(
                "voucher",
                voucher,
                "checker",
                "maker",
                () -> assertFound(SELF_APPROVED, voucher)
                        .body(
                                "items[0].subject", equalTo("VOUCHER"),
                                "items[0].link", equalTo(FUNDS + "/vouchers/" + voucher),
                                "items[0].voucher", startsWith("2018-03-RECEIPT-"),
                                "items[0].programme", equalTo(scene.code()),
                                "items[0].businessDate", equalTo("2018-03-01"),
                                "items[0].amount", equalTo("1.00"),
                                "items[0].maker", equalTo("maker"),
                                "items[0].checker", equalTo("maker")));
        whileIts("voucher", voucher, "first_checker", "maker", () -> assertFound(SELF_APPROVED, voucher));
        whileIts(
                "contribution",
                id(contribution),
                "checker",
                "maker",
                () -> assertFound(SELF_APPROVED, id(contribution))
                        .body(
                                "items[0].subject", equalTo("CONTRIBUTION"),
                                "items[0].voucher", startsWith("2018-03-RECEIPT-"),
                                "items[0].firstChecker", nullValue()));
    }

    @Test
    void a_voucher_or_document_that_counts_without_enough_approvals_is_found() throws SQLException {
        var waiting = scene.contribution("1.00");
        var contribution = approved(scene.contribution("1.00"));
        var voucher = voucherId(contribution);
        Stream.of(id(waiting), id(contribution), voucher)
                .forEach(subject -> assertLeftAlone(APPROVAL_MISSING, subject));
        whileIts("voucher", voucher, "checker", "", () -> assertFound(APPROVAL_MISSING, voucher));
        whileIts(
                "contribution",
                id(contribution),
                "checker",
                null,
                () -> assertFound(APPROVAL_MISSING, id(contribution)));
        whileIts(
                "contribution",
                id(contribution),
                "checkers_needed",
                2,
                () -> assertFound(APPROVAL_MISSING, id(contribution)));
        var allotment = allotment(today);
        assertLeftAlone(APPROVAL_MISSING, id(allotment));
        whileIts(
                "allotment",
                id(allotment),
                "checker",
                null,
                () -> assertFound(APPROVAL_MISSING, id(allotment))
                        .body(
                                "items[0].voucher",
                                nullValue(),
                                "items[0].link",
                                equalTo(FUNDS + "/allotments/" + id(allotment))));
    }

    @Test
    void what_is_near_a_threshold_or_got_past_it_is_found_by_the_threshold_that_was_valid_when_it_was_submitted()
            throws SQLException {
        var threshold = Scene.requested("/approval-thresholds", """
                {"documentKind": "INTEREST_CREDIT", "requirement": "SECOND_CHECKER", "fromAmount": "9000.00"}""");
        var before = approved(credit("9000.00"));
        approve(threshold, "checker").then().statusCode(200);
        assertLeftAlone(APPROVAL_MISSING, id(before));
        assertLeftAlone(BELOW_THRESHOLD, id(credit("9000.00")));
        assertLeftAlone(BELOW_THRESHOLD, id(credit("8549.99")));
        // A threshold for attachments is not one for checkers.
        Scene.changed("/approval-thresholds", """
                {"documentKind": "INTEREST_CREDIT", "requirement": "ATTACHMENT", "fromAmount": "20000000000.00"}""");
        assertLeftAlone(BELOW_THRESHOLD, id(credit("19500000000.00")));
        var below = approved(credit("8550.00"));
        assertFound(BELOW_THRESHOLD, id(below))
                .body("items[0].detail", equalTo("审批额度 9000.00 元 · approval threshold 9000.00 yuan"));
        assertLeftAlone(APPROVAL_MISSING, id(below));
        whileIts("interest_credit", id(below), "amount_fen", 900_000, () -> {
            assertFound(APPROVAL_MISSING, id(below));
            assertLeftAlone(BELOW_THRESHOLD, id(below));
        });
    }

    @Test
    void what_is_posted_thirty_days_after_its_date_is_found() {
        assertFound(BACK_DATED, voucherId(approved(contribution(today.minusDays(30)))))
                .body("items[0].detail", equalTo("晚 30 天记账 · posted 30 days after its date"));
        assertLeftAlone(BACK_DATED, voucherId(approved(contribution(today.minusDays(29)))));
    }

    @Test
    void what_is_posted_in_the_last_three_days_of_its_month_is_found_from_an_amount_on() throws SQLException {
        var large = voucherId(approved(scene.contribution("100000.00")));
        var small = voucherId(approved(scene.contribution("99999.99")));
        whilePosted(large, "2018-03-28T15:59:59.999Z", () -> assertLeftAlone(PERIOD_END, large));
        whilePosted(
                large,
                "2018-03-28T16:00:00Z",
                () -> assertFound(PERIOD_END, large)
                        .body(
                                "items[0].detail",
                                startsWith("月末前 2 天记账"),
                                "items[0].recordedAt",
                                equalTo("2018-03-28T16:00:00Z")));
        whilePosted(large, "2018-03-31T15:59:59.999Z", () -> assertFound(PERIOD_END, large));
        whilePosted(large, "2018-03-31T16:00:00Z", () -> assertLeftAlone(PERIOD_END, large));
        whilePosted(small, "2018-03-30T04:00:00Z", () -> assertLeftAlone(PERIOD_END, small));
    }

    @Test
    void what_is_posted_outside_working_hours_in_china_is_found() throws SQLException {
        var voucher = voucherId(approved(scene.contribution("1.00")));
        whilePosted(
                voucher,
                "2018-03-06T22:59:59.999Z",
                () -> assertFound(NIGHT, voucher).body("items[0].detail", startsWith("6 时记账")));
        whilePosted(voucher, "2018-03-06T23:00:00Z", () -> assertLeftAlone(NIGHT, voucher));
        whilePosted(voucher, "2018-03-07T12:59:59.999Z", () -> assertLeftAlone(NIGHT, voucher));
        whilePosted(voucher, "2018-03-07T13:00:00Z", () -> assertFound(NIGHT, voucher));
    }

    @Test
    void a_payment_of_a_round_sum_is_found_from_an_amount_on() {
        var contribution = approved(scene.contribution("4000000.00"));
        assertLeftAlone(ROUND_SUM, voucherId(contribution));
        assertFound(ROUND_SUM, voucherId(approved(scene.disbursement("1100000.00"))));
        assertLeftAlone(ROUND_SUM, voucherId(approved(scene.disbursement("1100000.01"))));
        assertLeftAlone(ROUND_SUM, voucherId(approved(scene.disbursement("900000.00"))));
    }

    @Test
    void payments_of_a_project_to_one_payee_that_follow_each_other_and_reach_the_limit_together_are_found() {
        approved(scene.contribution("2000000.00"));
        var first = payment("600000.00", "2018-04-02");
        var second = payment("399999.99", "2018-04-09");
        assertLeftAlone(SPLIT_PAYMENTS, id(first));
        payment("0.01", "2018-04-16");
        var link = assertFound(SPLIT_PAYMENTS, id(first))
                .body(
                        "items[0].amount", equalTo("1000000.00"),
                        "items[0].detail", equalTo("3 笔付款 · 3 payments"),
                        "items[0].businessDate", equalTo("2018-04-02"))
                .extract()
                .jsonPath()
                .getString("items[0].link");
        As.user("auditor").get(link).then().body("items", hasSize(3));
        assertLeftAlone(SPLIT_PAYMENTS, id(second));
    }

    @Test
    void payments_that_are_far_apart_or_large_enough_to_be_looked_at_are_no_split() {
        approved(scene.contribution("4000000.00"));
        var first = payment("600000.00", "2018-04-02");
        var later = payment("600000.00", "2018-04-10");
        payment("1000000.00", "2018-04-10");
        assertLeftAlone(SPLIT_PAYMENTS, id(first));
        assertLeftAlone(SPLIT_PAYMENTS, id(later));
    }

    @Test
    void a_payee_that_was_registered_just_before_or_by_the_maker_is_found() throws SQLException {
        approved(scene.contribution("100.00"));
        var payment = scene.disbursement("1.00");
        assertFound(PAYEE_NOT_REGISTERED, id(payment))
                .body(
                        "items[0].detail",
                        startsWith("提交时已登记 0 天"),
                        "items[0].link",
                        equalTo(FUNDS + "/disbursements/" + id(payment)));
        var payee = As.user("auditor")
                .get(FUNDS + "/organisations?code=" + scene.code())
                .jsonPath()
                .getString("items[0].id");
        var made = Instant.parse(payment.jsonPath().getString("recordedAt")).toEpochMilli();
        whileIts("organisation", payee, "recorded_at_millis", made - 7 * 86_400_000L, () -> {
            assertLeftAlone(PAYEE_NOT_REGISTERED, id(payment));
            whileIts(
                    "organisation",
                    payee,
                    "recorded_by",
                    "maker",
                    () -> assertFound(PAYEE_NOT_REGISTERED, id(payment)));
        });
    }

    @Test
    void money_that_lay_for_a_year_and_is_available_is_found_as_far_as_nothing_was_paid_from_it() {
        approved(contribution(today.minusDays(364)));
        assertLeftAlone(MONEY_IDLE, fundBalance());
        approved(contribution(today.minusDays(366)));
        assertFound(MONEY_IDLE, fundBalance())
                .body(
                        "items[0].amount", equalTo("100.00"),
                        "items[0].businessDate", equalTo(today.minusDays(366).toString()),
                        "items[0].detail", startsWith("全部到位已 366 天"));
        approved(scene.disbursementOn(today.toString(), "30.00"));
        assertFound(MONEY_IDLE, fundBalance()).body("items[0].amount", equalTo("70.00"));
        scene.disbursementOn(today.toString(), "150.00").then().statusCode(201);
        assertFound(MONEY_IDLE, fundBalance()).body("items[0].amount", equalTo("20.00"));
        approved(scene.disbursementOn(today.toString(), "20.00"));
        assertLeftAlone(MONEY_IDLE, fundBalance());
    }

    @Test
    void an_allotment_of_which_little_is_drawn_after_half_a_year_is_found() {
        var late = allotment(today.minusDays(180));
        assertLeftAlone(BEHIND_PLAN, id(allotment(today.minusDays(179))));
        assertFound(BEHIND_PLAN, id(late)).body("items[0].detail", startsWith("已动用 0%"));
        var payment = """
                {"project": "%1$s", "payee": "%1$s", "amount": "%2$s", "paidOn": "%5$s", "allotment": "%3$s",
                 "paymentReference": "%4$s", "summary": "示例"}""";
        var decision = late.jsonPath().getString("decision");
        submit("/disbursements", payment.formatted(scene.code(), "49.99", decision, UUID.randomUUID(), today));
        assertFound(BEHIND_PLAN, id(late)).body("items[0].detail", startsWith("已动用 49%"));
        submit("/disbursements", payment.formatted(scene.code(), "0.01", decision, UUID.randomUUID(), today));
        assertLeftAlone(BEHIND_PLAN, id(late));
    }

    @Test
    void a_reversal_of_size_is_found() {
        var contribution = approved(scene.contribution("300000.00"));
        assertLeftAlone(LARGE_REVERSAL, voucherId(contribution));
        assertLeftAlone(LARGE_REVERSAL, voucherId(approved(reversal(contribution, "99999.99"))));
        assertFound(LARGE_REVERSAL, voucherId(approved(reversal(contribution, "100000.00"))))
                .body("items[0].amount", equalTo("-100000.00"));
    }

    @Test
    void a_missing_number_is_found_by_the_voucher_after_it_or_by_the_last_number_given() throws SQLException {
        var missing = approved(scene.contribution("1.00", "2019-07-01"));
        var next = voucherId(approved(scene.contribution("1.00", "2019-07-01")));
        var period = As.user("auditor")
                .get(FUNDS + "/periods?code=2019-07")
                .jsonPath()
                .getString("items[0].id");
        assertLeftAlone(NUMBER_GAP, next);
        assertLeftAlone(NUMBER_GAP, period);
        int number = voucher(missing).getInt("number");
        whileIts(
                "voucher",
                voucherId(missing),
                "number",
                100_000,
                () -> assertFound(NUMBER_GAP, next)
                        .body("items[0].detail", equalTo("缺 %1$d 号 · number %1$d is missing".formatted(number))));
        whileIts(
                "accounting_period",
                period,
                "receipt_number",
                number + 2,
                () -> assertFound(NUMBER_GAP, period)
                        .body(
                                "items[0].businessDate",
                                equalTo("2019-07-31"),
                                "items[0].link",
                                equalTo(FUNDS + "/periods/" + period)));
    }

    @Test
    void a_rule_is_set_by_two_persons_works_from_the_approval_on_and_stays_on_record() {
        var voucher = voucherId(approved(contribution(today.minusDays(45))));
        var id = assertFound(BACK_DATED, voucher).extract().jsonPath().getString("items[0].id");
        try {
            var requested = setting(BACK_DATED, "{\"enabled\": true, \"days\": 46}");
            requested.then().statusCode(201);
            approve(requested, "administrator").then().statusCode(409).body("code", equalTo("SELF_APPROVAL"));
            assertFound(BACK_DATED, voucher);
            approve(requested, "checker").then().statusCode(200).body("setting.days", equalTo(46));
            assertLeftAlone(BACK_DATED, voucher);
            set(BACK_DATED, "{\"enabled\": true, \"days\": 45}");
            assertFound(BACK_DATED, voucher);
            set(BACK_DATED, "{\"enabled\": false, \"days\": 45}");
            assertLeftAlone(BACK_DATED, voucher);
        } finally {
            set(BACK_DATED, "{\"enabled\": true, \"days\": 30}");
        }
        assertFound(BACK_DATED, voucher).body("items[0].id", equalTo(id));
        rule(BACK_DATED)
                .then()
                .body(
                        "setting.enabled", equalTo(true),
                        "setting.days", equalTo(30),
                        "setting.percent", nullValue(),
                        "changes.setting.days", contains(30, 46, 45, 45, 30),
                        "changes.setting.enabled", contains(true, true, true, false, true),
                        "changes.maker",
                                contains(null, "administrator", "administrator", "administrator", "administrator"),
                        "changes.checker", contains("installation", "checker", "checker", "checker", "checker"));
    }

    @Test
    void a_setting_that_makes_no_sense_is_refused_and_nothing_is_stored() {
        var refused = Map.of(
                "{\"enabled\": true}", "THRESHOLD_MISSING",
                "{\"enabled\": true, \"fromHour\": 7}", "THRESHOLD_MISSING",
                "{\"enabled\": true, \"fromHour\": 7, \"untilHour\": 21, \"days\": 1}", "THRESHOLD_UNUSED",
                "{\"enabled\": true, \"fromHour\": 7, \"untilHour\": 7}", "HOURS_REVERSED",
                "{\"enabled\": true, \"fromHour\": 7, \"untilHour\": 25}", "REQUEST_INVALID",
                "{\"fromHour\": 7, \"untilHour\": 21}", "REQUEST_INVALID");
        refused.forEach((body, code) -> setting(NIGHT, body).then().body("code", equalTo(code)));
        setting(ROUND_SUM, "{\"enabled\": true, \"leastAmount\": \"1.00\", \"multiple\": \"0.00\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("AMOUNT_NOT_POSITIVE"), "errors[0].pointer", equalTo("/setting/multiple"));
        As.user("auditor")
                .get(FUNDS + "/audit/rule-settings?rule.in=NIGHT,ROUND_SUM")
                .then()
                .body("items", empty());
        for (var rule : new AuditRuleCode[] {NIGHT, ROUND_SUM}) {
            rule(rule).then().body("version", equalTo(0), "changes", hasSize(1));
        }
        rule(ROUND_SUM)
                .then()
                .body("setting.leastAmount", equalTo("1000000.00"), "setting.multiple", equalTo("100000.00"));
    }

    @Test
    void every_rule_can_be_set_and_is_explained_in_both_languages() {
        As.user("auditor")
                .get(RULES)
                .then()
                .body(
                        "items.rule",
                        contains(Stream.of(AuditRuleCode.values())
                                .map(Enum::name)
                                .toArray()));
        As.nobody()
                .get(FUNDS + "/codes/audit-rule-code")
                .then()
                .body("codes.code", hasSize(AuditRuleCode.values().length));
    }

    @Test
    void the_report_is_the_auditors() {
        for (var role : new String[] {"administrator", "funds-maker", "funds-checker", "viewer", "integration"}) {
            As.user(role).get(FUNDS + "/audit/exceptions").then().statusCode(403);
        }
    }

    private Response contribution(LocalDate day) {
        return scene.contribution("100.00", day.toString());
    }

    private Response credit(String amount) {
        return submit("/interest-credits", """
                {"programme": "%s", "amount": "%s", "creditedOn": "2018-03-21", "bankReference": "%s", "summary": "示例"}""".formatted(scene.code(), amount, UUID.randomUUID()));
    }

    private Response payment(String amount, String day) {
        return submit("/disbursements", """
                {"project": "%1$s", "payee": "%1$s", "amount": "%2$s", "paidOn": "%3$s",
                 "paymentReference": "%4$s", "summary": "示例"}""".formatted(scene.code(), amount, day, UUID.randomUUID()));
    }

    /** Of 100.00 that have just contributed, approved. */
    private Response allotment(LocalDate day) {
        approved(contribution(today));
        var submitted = submit("/allotments", """
                {"project": "%s", "amount": "100.00", "allottedOn": "%s", "reservedUntil": "2099-12-31",
                 "decision": "%s", "summary": "示例"}""".formatted(scene.code(), day, UUID.randomUUID()));
        var approved = Scene.approve(submitted, "checker");
        approved.then().statusCode(200);
        return approved;
    }

    private String fundBalance() {
        return scene.fundBalance().extract().jsonPath().getString("items[0].id");
    }

    private static String id(Response record) {
        return record.jsonPath().getString("id");
    }

    private static String voucherId(Response posted) {
        return posted.jsonPath().getString("voucherId");
    }

    private static ValidatableResponse found(AuditRuleCode rule, String subject) {
        return As.user("auditor")
                .get(FUNDS + "/audit/exceptions?rule=" + rule + "&subjectId=" + subject)
                .then()
                .statusCode(200);
    }

    /** Reported once, and its link leads to something. */
    private static ValidatableResponse assertFound(AuditRuleCode rule, String subject) {
        var found = found(rule, subject).body("items", hasSize(1), "items[0].rule", equalTo(rule.name()));
        As.user("auditor")
                .get(found.extract().jsonPath().getString("items[0].link"))
                .then()
                .statusCode(200);
        return found;
    }

    private static void assertLeftAlone(AuditRuleCode rule, String subject) {
        found(rule, subject).body("items", empty());
    }

    private static Response rule(AuditRuleCode rule) {
        return As.user("auditor").get(RULES + "/" + id(rule));
    }

    private static String id(AuditRuleCode rule) {
        return As.user("auditor").get(RULES + "?rule=" + rule).jsonPath().getString("items[0].id");
    }

    private static void set(AuditRuleCode rule, String setting) {
        Scene.changed("/audit/rule-settings", settingOf(rule, setting));
    }

    private static Response setting(AuditRuleCode rule, String setting) {
        return Scene.requested("/audit/rule-settings", settingOf(rule, setting));
    }

    private static String settingOf(AuditRuleCode rule, String setting) {
        return "{\"rule\": \"" + rule + "\", \"setting\": " + setting + "}";
    }

    /** The action of a test while the database is in a wrong state. */
    private interface Check {

        void run() throws SQLException;
    }

    private static void whilePosted(String voucher, String at, Check check) throws SQLException {
        whileIts("voucher", voucher, "recorded_at_millis", Instant.parse(at).toEpochMilli(), check);
    }

    private static void whileIts(String table, String id, String column, Object value, Check check)
            throws SQLException {
        Object before;
        try (var connection = BuildDatabase.join().connect();
                var select =
                        connection.prepareStatement("SELECT " + column + " FROM funds." + table + " WHERE id = ?")) {
            select.setString(1, id);
            try (var row = select.executeQuery()) {
                row.next();
                before = row.getObject(1);
            }
        }
        var update = "UPDATE funds." + table + " SET " + column + " = ? WHERE id = ?";
        try {
            administer(update, value, id);
            check.run();
        } finally {
            administer(update, before, id);
        }
    }

    /** Changes that the constraints refuse. */
    private static void administer(String statement, Object... parameters) throws SQLException {
        try (var connection = BuildDatabase.join().connect();
                var unchecked = connection.createStatement();
                var prepared = connection.prepareStatement(statement)) {
            unchecked.execute("SET check_constraint_checks = 0");
            for (int at = 0; at < parameters.length; at++) {
                prepared.setObject(at + 1, parameters[at]);
            }
            prepared.executeUpdate();
        }
    }
}
