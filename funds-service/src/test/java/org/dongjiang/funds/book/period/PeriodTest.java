package org.dongjiang.funds.book.period;

import static org.dongjiang.kernel.testing.Together.together;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongjiang.funds.Scene;
import org.dongjiang.funds.Tampering;
import org.dongjiang.kernel.testing.As;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first month of all books, closed and opened. */
@QuarkusTest
class PeriodTest {

    private static final String FUNDS = "/api/v1/funds";
    private static final String MONTH = "2013-01";

    private Scene scene;

    @BeforeEach
    void a_month_with_a_voucher() {
        scene = Scene.set();
        approve(contribution()).then().statusCode(200);
    }

    @AfterEach
    void everything_is_open_again() {
        if (period().jsonPath().getString("status").equals("CLOSED")) {
            reopen();
        }
    }

    @Test
    void a_closed_period_refuses_every_write_on_every_path() {
        var waiting = contribution();
        move("closing", period()).then().statusCode(409).body("code", equalTo("PERIOD_BLOCKED"), "errors", hasSize(1));
        As.user("auditor")
                .get(FUNDS + "/periods/" + period().jsonPath().getString("id") + "/blockers")
                .then()
                .body("items.count", contains(1), "items[0].what.zh", equalTo("待复核的到位资金单据"));
        assertEquals("OPEN", period().jsonPath().getString("status"));

        approve(waiting).then().statusCode(200);
        move("closing", period()).then().statusCode(200).body("status", equalTo("CLOSED"));

        contribution()
                .then()
                .statusCode(409)
                .body("code", equalTo("PERIOD_CLOSED"), "errors[0].pointer", equalTo("/contributedOn"));
        As.user("auditor")
                .get(FUNDS + "/contributions?programme=" + scene.code())
                .then()
                .body("items", hasSize(2));
    }

    /** What statements of a closed month speak with stays as it was; that it was recorded wrongly can still be said. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = '|',
            value = {
                "projects|funds-maker|'pillar': 'FUNDS', 'region': '441622', 'programme': 'SCENE', 'code': 'closed-project'",
                "programmes|administrator|'nameEn': 'Sample', 'purpose': '示例', 'code': 'closed-programme'",
                "organisations|funds-maker|'kind': 'PAYEE', 'code': 'closed-organisation'",
                "accounts|administrator|'nameEn': 'Sample', 'code': '500160'"
            })
    void reference_data_do_not_change_in_a_closed_period(String list, String role, String members) {
        var body = "{'name': '示例', " + members.replace("SCENE", scene.code()) + "}";
        var added = As.user(role).body(body.replace('\'', '"')).post(FUNDS + "/" + list);
        added.then().statusCode(201);
        var record = added.header("Location");
        rename(role, record, "2012-12-01").then().statusCode(200);
        act(role, record, "ending", "2012-12-31").then().statusCode(200);
        move("closing", period()).then().statusCode(200);

        assertClosed(act(role, record, "reopening", "2013-01-01"), "/on");
        assertClosed(act(role, record, "reopening", "2013-01-31"), "/on");
        assertVersion(record, 2);
        write(role, record, "/corrections", "{\"patch\": {\"endedOn\": null}, \"reason\": \"示例更正\"}")
                .then()
                .statusCode(200);
        assertClosed(rename(role, record, "2013-01-15"), "validFrom");
        assertClosed(rename(role, record, "2012-12-02"), "validFrom");
        assertClosed(act(role, record, "ending", "2013-01-31"), "/on");
        assertVersion(record, 3);

        // It ends before the closed month, where the name was changed again.
        rename(role, record, "1999-01-01").then().statusCode(200);
        rename(role, record, "2013-02-01").then().statusCode(200);
        act(role, record, "ending", "2013-02-01").then().statusCode(200);
    }

    private static Response rename(String role, String record, String from) {
        return As.user(role)
                .header("If-Match", As.user("auditor").get(record).header("ETag"))
                .contentType(As.MERGE_PATCH)
                .body("{\"name\": \"示例，自" + from + "\"}")
                .patch(record + "?validFrom=" + from);
    }

    private static Response act(String role, String record, String verb, String on) {
        return write(role, record, "/" + verb, "{\"on\": \"" + on + "\", \"reason\": \"示例\"}");
    }

    private static Response write(String role, String record, String verb, String body) {
        return As.user(role)
                .header("If-Match", As.user("auditor").get(record).header("ETag"))
                .body(body)
                .post(record + verb);
    }

    private static void assertVersion(String record, int version) {
        As.user("auditor").get(record).then().body("version", equalTo(version));
    }

    private static void assertClosed(Response answer, String pointer) {
        answer.then().statusCode(409).body("code", equalTo("PERIOD_CLOSED"), "errors.pointer", contains(pointer));
    }

    @Test
    void an_approval_does_not_get_into_a_period_that_was_suspended_meanwhile() {
        var waiting = contribution();
        move("soft-closing", period()).then().statusCode(200).body("status", equalTo("SOFT_CLOSED"));
        try {
            approve(waiting).then().statusCode(409).body("code", equalTo("PERIOD_CLOSED"));
            As.user("auditor")
                    .get(FUNDS + "/fund-balances?programme=" + scene.code())
                    .then()
                    .body("items[0].contributed", equalTo("1.00"));
            move("soft-closing", period()).then().statusCode(409).body("code", equalTo("PERIOD_NOT_IN_STATE"));
        } finally {
            move("opening", period()).then().statusCode(200);
        }
        approve(waiting).then().statusCode(200);
    }

    @Test
    void balances_are_frozen_as_they_were_when_it_was_closed() {
        move("closing", period()).then().statusCode(200);
        var frozen =
                As.user("auditor").get(FUNDS + "/frozen-balances?programme=" + scene.code() + "&sort=closing,account");
        frozen.then()
                .body(
                        "items.account", contains("100201", "300101"),
                        "items.period", everyItem(equalTo(MONTH)),
                        "items.opening", contains("0.00", "0.00"),
                        "items.debit", contains("1.00", "0.00"),
                        "items.credit", contains("0.00", "1.00"),
                        "items.balance", contains("1.00", "-1.00"));
        As.user("auditor")
                .get(FUNDS + "/frozen-balances/" + frozen.path("items[0].id"))
                .then()
                .statusCode(200)
                .body("account", equalTo("100201"));
    }

    @Test
    void reopening_takes_two_persons_and_stays_on_record() {
        request("ask").then().statusCode(422).body("code", equalTo("REFERENCE_UNKNOWN"));
        As.user("administrator")
                .body("{\"period\": \"" + MONTH + "\", \"reason\": \"示例\"}")
                .post(FUNDS + "/reopenings")
                .then()
                .statusCode(409)
                .body("code", equalTo("PERIOD_NOT_IN_STATE"), "detail", endsWith("状态为“未结账”，此操作要求“已结账”"));
        move("closing", period());
        move("opening", period())
                .then()
                .statusCode(409)
                .body("code", equalTo("PERIOD_NOT_IN_STATE"), "detail", containsString("/reopenings"));
        var asked = As.named("both", "administrator", "funds-checker")
                .body("{\"period\": \"" + MONTH + "\", \"reason\": \"示例：补记\"}")
                .post(FUNDS + "/reopenings");
        As.named("both", "administrator", "funds-checker")
                .header("If-Match", asked.header("ETag"))
                .post(asked.header("Location") + "/approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("SELF_APPROVAL"));
        assertEquals("CLOSED", period().jsonPath().getString("status"));

        As.named("other", "funds-checker")
                .header("If-Match", asked.header("ETag"))
                .post(asked.header("Location") + "/approval")
                .then()
                .statusCode(200)
                .body("maker", equalTo("both"), "checker", equalTo("other"), "reason", equalTo("示例：补记"));
        period().then()
                .body(
                        "status",
                        equalTo("OPEN"),
                        "events.status",
                        hasItem("CLOSED"),
                        "events.recordedBy",
                        hasItem("other"));
        approve(contribution()).then().statusCode(200);
    }

    @Test
    void of_two_who_approve_a_reopening_at_the_same_moment_one_wins() throws Exception {
        for (int round = 0; round < 10; round++) {
            move("closing", period());
            var asked = askReopening();
            var answers = together(
                    4,
                    () -> As.user("funds-checker")
                            .header("If-Match", asked.header("ETag"))
                            .post(asked.header("Location") + "/approval"));

            assertEquals(
                    1,
                    answers.stream()
                            .filter(answer -> answer.statusCode() == 200)
                            .count());
            answers.forEach(answer -> assertThat(answer.statusCode(), oneOf(200, 409, 412)));
            assertEquals("OPEN", period().jsonPath().getString("status"));
        }
    }

    @Test
    void a_reopening_waits_in_the_inbox_of_those_who_did_not_ask_for_it() {
        move("closing", period());
        inbox("other").then().body("items", hasSize(0));
        var asked = As.named("both", "administrator", "funds-checker")
                .body("{\"period\": \"" + MONTH + "\", \"reason\": \"示例：补记\"}")
                .post(FUNDS + "/reopenings");
        inbox("both").then().body("items", hasSize(0));
        inbox("other")
                .then()
                .body(
                        "items.id", contains(asked.jsonPath().getString("id")),
                        "items[0].programme", nullValue(),
                        "items[0].amount", equalTo("0.00"),
                        "items[0].summary", equalTo("示例：补记"),
                        "items[0].businessDate", equalTo("2013-01-01"),
                        "items[0].status", equalTo("SUBMITTED"),
                        "items[0].maker", equalTo("both"));

        As.named("other", "funds-checker")
                .header("If-Match", "\"" + inbox("other").jsonPath().getLong("items[0].version") + "\"")
                .post(asked.header("Location") + "/approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"));
        inbox("third").then().body("items", hasSize(0));
    }

    @Test
    void a_request_to_reopen_is_rejected_with_a_reason_and_then_closed() {
        move("closing", period());
        var asked = askReopening();
        decide(asked, "rejection", "administrator", "{\"reason\": \"示例\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("SELF_APPROVAL"));
        decide(asked, "rejection", "other", "{}").then().statusCode(400);
        As.user("auditor").get(asked.header("Location")).then().body("status", equalTo("SUBMITTED"));

        var rejected = decide(asked, "rejection", "other", "{\"reason\": \"示例：依据不足\"}");
        rejected.then()
                .statusCode(200)
                .body(
                        "status", equalTo("REJECTED"),
                        "checker", equalTo("other"),
                        "rejectionReason", equalTo("示例：依据不足"),
                        "decidedAt", notNullValue());
        inbox("third").then().body("items", hasSize(0));
        decide(rejected, asked, "approval", "third")
                .then()
                .statusCode(409)
                .body("code", equalTo("CHANGE_CLOSED"), "detail", equalTo("申请状态为“已否决”，不能再办理"));
        assertEquals("CLOSED", period().jsonPath().getString("status"));
    }

    @Test
    void a_request_to_reopen_is_withdrawn_by_the_one_who_made_it() {
        move("closing", period());
        var asked = askReopening();
        As.named("second", "administrator")
                .header("If-Match", asked.header("ETag"))
                .header("Accept-Language", "en")
                .post(asked.header("Location") + "/withdrawal")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_THE_MAKER"), "title", equalTo("Only the maker can do this"));
        As.user("administrator")
                .post(asked.header("Location") + "/withdrawal")
                .then()
                .statusCode(428);
        var withdrawn = As.user("administrator")
                .header("If-Match", asked.header("ETag"))
                .post(asked.header("Location") + "/withdrawal");
        withdrawn.then().statusCode(200).body("status", equalTo("WITHDRAWN"), "checker", nullValue());
        decide(withdrawn, asked, "approval", "other").then().statusCode(409).body("code", equalTo("CHANGE_CLOSED"));
        assertEquals("CLOSED", period().jsonPath().getString("status"));
    }

    @Test
    void a_request_made_before_the_month_was_closed_again_lapses() {
        move("closing", period());
        var first = askReopening();
        var second = askReopening();
        decide(first, "approval", "other", "").then().statusCode(200);
        decide(second, "approval", "other", "").then().statusCode(409).body("code", equalTo("PERIOD_NOT_IN_STATE"));
        As.user("auditor").get(second.header("Location")).then().body("status", equalTo("SUBMITTED"));

        move("closing", period()).then().statusCode(200);
        decide(second, "approval", "other", "").then().statusCode(412);
        var lapsed = As.user("auditor").get(second.header("Location"));
        lapsed.then().body("status", equalTo("LAPSED"), "checker", nullValue(), "decidedAt", notNullValue());
        As.user("auditor")
                .get(FUNDS + "/reopenings?status=SUBMITTED&period=" + MONTH)
                .then()
                .body("items", hasSize(0));
        decide(lapsed, second, "approval", "other")
                .then()
                .statusCode(409)
                .body("code", equalTo("CHANGE_CLOSED"), "detail", equalTo("申请状态为“已失效”，不能再办理"));
        assertEquals("CLOSED", period().jsonPath().getString("status"));
    }

    @Test
    void a_request_that_is_approved_while_the_month_is_closed_again_does_not_open_it() throws Exception {
        for (int round = 0; round < 5; round++) {
            move("closing", period()).then().statusCode(200);
            var first = askReopening();
            var second = askReopening();
            decide(first, "approval", "other", "").then().statusCode(200);
            var open = period();
            var callers = new AtomicInteger();
            together(
                    2,
                    () -> callers.getAndIncrement() == 0
                            ? move("closing", open)
                            : decide(second, "approval", "other", ""));
            assertEquals("CLOSED", period().jsonPath().getString("status"));
            As.user("auditor")
                    .get(second.header("Location"))
                    .then()
                    .body("status", equalTo("LAPSED"), "checker", nullValue());
            decide(askReopening(), "approval", "other", "").then().statusCode(200);
        }
    }

    @Test
    void a_book_has_twelve_months_and_they_are_closed_in_order() {
        As.user("auditor")
                .get(FUNDS + "/periods?book=special-account-2013")
                .then()
                .body("items", hasSize(12));
        var february = As.user("auditor")
                .get(FUNDS + "/periods?code=2013-02")
                .jsonPath()
                .getString("items[0].id");
        move("closing", As.user("auditor").get(FUNDS + "/periods/" + february))
                .then()
                .statusCode(409)
                .body("code", equalTo("PERIOD_BLOCKED"));
    }

    @Test
    void periods_are_reopened_in_the_opposite_order_whatever_is_altered_in_the_database() throws Exception {
        move("closing", period()).then().statusCode(200);
        move("closing", period("2013-02")).then().statusCode(200);
        var asked = askReopening();
        decide(asked, "approval", "other", "").then().statusCode(409).body("code", equalTo("LATER_PERIOD_CLOSED"));
        var changes = List.of(
                "UPDATE accounting_period SET status = 'OPEN' WHERE code = '2013-02'",
                "UPDATE accounting_period SET code = '2013-00' WHERE code = '2013-02'",
                "DELETE FROM accounting_period WHERE code = '2013-02'");
        Tampering.withEach(
                "accounting_period",
                "code IN ('2013-00', '2013-02')",
                changes,
                change -> decide(asked, "approval", "other", "")
                        .then()
                        .statusCode(409)
                        .body("code", equalTo("RECORD_ALTERED")));
        assertEquals("CLOSED", period().jsonPath().getString("status"));
        decide(askReopening("2013-02"), "approval", "other", "").then().statusCode(200);
        decide(asked, "approval", "other", "").then().statusCode(200);
    }

    /** The comparison before each closing finds it. */
    @Test
    void no_period_is_closed_while_an_earlier_one_only_looks_closed() throws Exception {
        Tampering.with(
                "accounting_period",
                "code = '2013-01'",
                "UPDATE accounting_period SET status = 'CLOSED' WHERE code = '2013-01'",
                () -> move("closing", period("2013-02"))
                        .then()
                        .statusCode(409)
                        .body("code", equalTo("PERIOD_BLOCKED"), "errors.detail", hasItem(containsString("账簿差异"))));
        assertEquals("OPEN", period("2013-02").jsonPath().getString("status"));
        As.user("auditor")
                .get(FUNDS + "/periods/" + period().jsonPath().getString("id") + "/blockers")
                .then()
                .body("items", hasSize(0));
    }

    private static Response request(String reason) {
        return As.user("administrator")
                .body("{\"period\": \"1999-01\", \"reason\": \"" + reason + "\"}")
                .post(FUNDS + "/reopenings");
    }

    private static Response askReopening() {
        return askReopening(MONTH);
    }

    private static Response askReopening(String month) {
        return As.user("administrator")
                .body("{\"period\": \"" + month + "\", \"reason\": \"示例\"}")
                .post(FUNDS + "/reopenings");
    }

    private static Response decide(Response asked, String decision, String user, String body) {
        return As.named(user, "funds-checker")
                .header("If-Match", asked.header("ETag"))
                .body(body)
                .post(asked.header("Location") + "/" + decision);
    }

    /** @param state whose version is decided on */
    private static Response decide(Response state, Response asked, String decision, String user) {
        return As.named(user, "funds-checker")
                .header("If-Match", state.header("ETag"))
                .post(asked.header("Location") + "/" + decision);
    }

    private static Response inbox(String user) {
        return As.named(user, "funds-checker").get(FUNDS + "/inbox?kind=REOPENING");
    }

    private static void reopen() {
        decide(askReopening(), "approval", "other", "").then().statusCode(200);
    }

    private static Response period() {
        return period(MONTH);
    }

    private static Response period(String month) {
        var id = As.user("auditor")
                .get(FUNDS + "/periods?code=" + month)
                .jsonPath()
                .getString("items[0].id");
        return As.user("auditor").get(FUNDS + "/periods/" + id);
    }

    private static Response move(String to, Response period) {
        return As.user("administrator")
                .header("If-Match", "\"" + period.jsonPath().getLong("version") + "\"")
                .post(FUNDS + "/periods/" + period.jsonPath().getString("id") + "/" + to);
    }

    private Response contribution() {
        return scene.contribution("1.00", "2013-01-10");
    }

    private static Response approve(Response contribution) {
        return As.named("checker", "funds-checker")
                .header("If-Match", contribution.header("ETag"))
                .post(FUNDS + "/contributions/" + contribution.jsonPath().getString("id") + "/approval");
    }
}
