package org.dongjiang.funds.document;

import static org.awaitility.Awaitility.await;
import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.act;
import static org.dongjiang.funds.Scene.approve;
import static org.dongjiang.funds.Scene.approved;
import static org.dongjiang.funds.Scene.submit;
import static org.dongjiang.kernel.testing.Together.together;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dongjiang.funds.MovedClock;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.time.Clocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reserved money: for which project or payee, for how long, and by which rules. */
@QuarkusTest
class ReservationTest {

    private static final Duration EXPIRES_WITHIN = Duration.ofSeconds(30);

    private final MovedClock clock;

    private Scene scene;

    ReservationTest(MovedClock clock) {
        this.clock = clock;
    }

    @AfterEach
    void set_the_clock_right() {
        clock.set(Duration.ZERO);
    }

    @BeforeEach
    void a_scene_with_money() {
        scene = Scene.set();
        approved(scene.contribution("100.00"));
    }

    @Test
    void an_allotment_is_paid_out_in_parts_and_never_overdrawn() {
        var allotment = allotment("60.00");
        scene.assertFundBalance("100.00", "60.00", "0.00", "40.00");
        part("10.00").then().statusCode(422).body("code", equalTo("DOCUMENT_NOT_POSTED"));
        approve(allotment, "maker").then().statusCode(409).body("code", equalTo("SELF_APPROVAL"));
        approve(allotment, "checker").then().statusCode(200).body("status", equalTo("APPROVED"));

        approved(part("25.00"));
        scene.assertFundBalance("100.00", "35.00", "25.00", "40.00");
        var waiting = part("30.00");
        waiting.then().statusCode(201);
        part("5.01").then().statusCode(422).body("code", equalTo("ALLOTMENT_INSUFFICIENT"));
        act(waiting.header("Location"), waiting, "withdrawal", "maker", "funds-maker");
        approved(part("35.00"));
        scene.assertFundBalance("100.00", "0.00", "60.00", "40.00");
        read(allotment).then().body("drawn", equalTo("60.00"), "left", equalTo("0.00"));
    }

    @Test
    void what_is_left_of_a_voided_allotment_is_free_again_but_not_what_waits() {
        var allotment = allotment("60.00");
        var location = allotment.header("Location");
        As.user("funds-checker")
                .header("If-Match", allotment.header("ETag"))
                .body("{\"reason\": \"示例\"}")
                .post(location + "/voiding")
                .then()
                .statusCode(422)
                .body("code", equalTo("DOCUMENT_NOT_POSTED"));
        approve(allotment, "checker");
        var waiting = part("20.00");
        As.user("funds-checker")
                .header("If-Match", read(allotment).header("ETag"))
                .body("{\"reason\": \"示例\"}")
                .post(location + "/voiding")
                .then()
                .statusCode(200)
                .body("status", equalTo("VOIDED"));

        scene.assertFundBalance("100.00", "20.00", "0.00", "80.00");
        part("1.00").then().statusCode(422).body("code", equalTo("DOCUMENT_NOT_POSTED"));
        act(waiting.header("Location"), waiting, "withdrawal", "maker", "funds-maker")
                .then()
                .statusCode(200);
        scene.assertFundBalance("100.00", "0.00", "0.00", "100.00");
        act(location, read(allotment), "approval", "checker", "funds-checker")
                .then()
                .statusCode(409);
    }

    @Test
    void money_is_set_aside_until_its_last_day_and_then_free_again() throws Exception {
        var body = """
                {"project": "%1$s", "payee": "%1$s", "amount": "30.00", "paidOn": "2018-04-02", "reservedUntil": "%2$s",
                 "paymentReference": "%1$s", "summary": "示例"}""";
        submit("/disbursements", body.formatted(scene.code(), "2018-12-31"))
                .then()
                .statusCode(409)
                .body("code", equalTo("RESERVATION_EXPIRED"));
        scene.assertFundBalance("100.00", "0.00", "0.00", "100.00");
        var waiting = submit("/disbursements", body.formatted(scene.code(), today()));
        var allotment = allotment("50.00", today());
        approve(allotment, "checker");
        approved(part("20.00"));
        scene.assertFundBalance("100.00", "60.00", "20.00", "20.00");

        clock.set(Duration.ofDays(1));
        await().atMost(EXPIRES_WITHIN)
                .untilAsserted(() -> read(allotment).then().body("status", equalTo("EXPIRED")));
        read(waiting).then().body("status", equalTo("EXPIRED"));
        scene.assertFundBalance("100.00", "0.00", "20.00", "80.00");
        clock.set(Duration.ZERO);
        var stale = read(waiting);
        act(waiting.header("Location"), stale, "approval", "checker", "funds-checker")
                .then()
                .statusCode(409)
                .body("code", equalTo("DOCUMENT_CLOSED"));
    }

    @Test
    void of_a_hundred_who_ask_round_after_round_exactly_those_succeed_for_whom_there_is_money() throws Exception {
        var rich = Scene.set();
        approved(rich.contribution("1000.00"));
        var statuses = together(
                        100,
                        () -> IntStream.range(0, 3)
                                .mapToObj(round -> rich.disbursement("7.00").statusCode())
                                .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
        assertEquals(142, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(158, Collections.frequency(statuses, 422), statuses.toString());
        rich.assertFundBalance("1000.00", "994.00", "0.00", "6.00");
    }

    @Test
    void of_many_who_draw_on_an_allotment_at_once_only_as_many_succeed_as_it_is_enough_for() throws Exception {
        approve(allotment("60.00"), "checker").then().statusCode(200);
        var statuses = together(20, () -> part("7.00").statusCode());
        assertEquals(8, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(12, Collections.frequency(statuses, 422), statuses.toString());
        scene.assertFundBalance("100.00", "60.00", "0.00", "40.00");
    }

    @Test
    void fifty_makers_and_ten_checkers_never_see_an_approval_fail_for_money() throws Exception {
        var submitted = together(50, () -> scene.disbursement("3.00"));
        var accepted = submitted.stream().filter(one -> one.statusCode() == 201).toList();
        assertEquals(33, accepted.size());
        var left = Collections.synchronizedList(new ArrayList<>(accepted));
        var approvals = together(10, () -> {
            var statuses = new ArrayList<Integer>();
            while (true) {
                Response mine;
                synchronized (left) {
                    if (left.isEmpty()) {
                        return statuses;
                    }
                    mine = left.remove(0);
                }
                statuses.add(approve(mine, "checker").statusCode());
            }
        });
        var statuses = approvals.stream().flatMap(List::stream).toList();
        assertEquals(Collections.nCopies(33, 200), statuses);
        scene.assertFundBalance("100.00", "0.00", "99.00", "1.00");
    }

    @Test
    void money_is_used_only_as_every_clause_allows_and_the_refusal_names_the_clause() {
        scene.earmark("示例办法第一条", "\"regions\": [\"441622\"]");
        scene.earmark("示例办法第二条", "\"categories\": [\"HOUSING\", \"INFRASTRUCTURE\"]");
        scene.disbursement("1.00")
                .then()
                .statusCode(422)
                .body(
                        "code", equalTo("EARMARKED_BY_CATEGORY"),
                        "errors[0].pointer", equalTo("/project"),
                        "detail", containsString("示例办法第二条"));
        allotment("1.00").then().statusCode(422).body("code", equalTo("EARMARKED_BY_CATEGORY"));
        var elsewhere = project("HOUSING", "440306");
        pay(elsewhere, "").then().statusCode(422).body("code", equalTo("EARMARKED_BY_REGION"));
        var here = project("HOUSING", "441622100");
        pay(here, "\"region\": \"440306\", ").then().statusCode(422).body("errors[0].pointer", equalTo("/region"));
        scene.assertFundBalance("100.00", "0.00", "0.00", "100.00");
        approved(pay(here, "\"region\": \"441622100201\", "));

        scene.earmark("示例办法第三条", "\"usableUntil\": \"2018-04-01\"");
        pay(here, "").then().statusCode(422).body("code", equalTo("EARMARKED_BY_DATE"));
        scene.assertFundBalance("100.00", "0.00", "1.00", "99.00");
    }

    @Test
    void a_payee_acknowledges_what_was_paid_once() {
        var waiting = scene.disbursement("5.00");
        acknowledgement(waiting, waiting, "2018-04-03")
                .then()
                .statusCode(422)
                .body("code", equalTo("DOCUMENT_NOT_POSTED"));
        var paid = approved(waiting);
        acknowledgement(waiting, paid, "2018-04-01").then().statusCode(422).body("code", equalTo("DATES_REVERSED"));
        var received = acknowledgement(waiting, paid, "2018-04-03");
        received.then()
                .statusCode(200)
                .body("acknowledgedOn", equalTo("2018-04-03"), "acknowledgement", equalTo("R-1"));
        acknowledgement(waiting, received, "2018-04-04")
                .then()
                .statusCode(409)
                .body("code", equalTo("ACKNOWLEDGEMENT_RECORDED"));
    }

    @Test
    void the_inbox_holds_what_waits_for_me_and_not_what_i_made() {
        var disbursement = scene.disbursement("5.00");
        var allotment = allotment("6.00");
        inbox("checker")
                .then()
                .body(
                        "items.id",
                                contains(
                                        disbursement.jsonPath().getString("id"),
                                        allotment.jsonPath().getString("id")),
                        "items.kind", contains("DISBURSEMENT", "ALLOTMENT"),
                        "items.amount", contains("5.00", "6.00"));
        inbox("maker").then().body("items", hasSize(0));
        approve(allotment, "checker");
        inbox("checker").then().body("items.kind", contains("DISBURSEMENT"));
        act(disbursement.header("Location"), disbursement, "rejection", "checker", "funds-checker");
        inbox("checker").then().body("items", hasSize(0));
    }

    private Response inbox(String user) {
        return As.named(user, "funds-checker").get(FUNDS + "/inbox?programme=" + scene.code());
    }

    private static Response read(Response document) {
        return As.user("auditor").get(document.header("Location"));
    }

    private static Response acknowledgement(Response document, Response state, String day) {
        return As.named("maker", "funds-maker")
                .header("If-Match", state.header("ETag"))
                .body("{\"acknowledgedOn\": \"" + day + "\", \"acknowledgement\": \"R-1\"}")
                .post(document.header("Location") + "/acknowledgement");
    }

    private Response allotment(String amount) {
        return allotment(amount, "2999-12-31");
    }

    private Response allotment(String amount, String reservedUntil) {
        return submit("/allotments", """
                {"project": "%1$s", "amount": "%2$s", "allottedOn": "2018-03-20", "reservedUntil": "%3$s",
                 "decision": "%1$s", "summary": "示例下达"}""".formatted(scene.code(), amount, reservedUntil));
    }

    private static String today() {
        return LocalDate.now(Clocks.BUSINESS_ZONE).toString();
    }

    private Response part(String amount) {
        return submit("/disbursements", """
                {"project": "%1$s", "payee": "%1$s", "amount": "%2$s", "paidOn": "2018-04-02", "allotment": "%1$s",
                 "paymentReference": "%3$s", "summary": "示例"}""".formatted(scene.code(), amount, UUID.randomUUID()));
    }

    private String project(String category, String region) {
        var code = "s" + UUID.randomUUID();
        As.user("funds-maker")
                .body("""
                        {"code": "%s", "name": "示例", "pillar": "FUNDS", "programme": "%s", "region": "%s", "category": "%s"}""".formatted(code, scene.code(), region, category))
                .post(FUNDS + "/projects")
                .then()
                .statusCode(201);
        return code;
    }

    private Response pay(String project, String more) {
        return submit("/disbursements", """
                {"project": "%s", "payee": "%s", %s "amount": "1.00", "paidOn": "2018-04-02",
                 "paymentReference": "%s", "summary": "示例"}""".formatted(project, scene.code(), more, UUID.randomUUID()));
    }
}
