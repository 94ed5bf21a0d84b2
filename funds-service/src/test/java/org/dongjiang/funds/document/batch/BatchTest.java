package org.dongjiang.funds.document.batch;

import static org.awaitility.Awaitility.await;
import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.act;
import static org.dongjiang.funds.Scene.approve;
import static org.dongjiang.funds.Scene.approved;
import static org.dongjiang.funds.Scene.submit;
import static org.dongjiang.kernel.testing.Together.together;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dongjiang.funds.MovedClock;
import org.dongjiang.funds.Scene;
import org.dongjiang.funds.Tampering;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.time.Clocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Control totals: declared beforehand, checked before approval, and exact under concurrent entry. */
@QuarkusTest
class BatchTest {

    private static final Duration EXPIRES_WITHIN = Duration.ofSeconds(30);

    private final AgroalDataSource database;
    private final MovedClock clock;

    private Scene scene;

    BatchTest(AgroalDataSource database, MovedClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @AfterEach
    void set_the_clock_right() {
        clock.set(Duration.ZERO);
    }

    @BeforeEach
    void a_scene_with_money() {
        scene = Scene.set();
        approved(scene.contribution("1000.00"));
    }

    @Test
    void a_subsidy_for_seventeen_enterprises_is_paid_when_all_seventeen_are_entered_and_their_sum_agrees() {
        var batch = declared(17, "170.00");
        var members = IntStream.range(0, 16).mapToObj(at -> member("10.00")).toList();
        assertEntered(16, "160.00", "OPEN");
        approve(members.get(0), "checker")
                .then()
                .statusCode(409)
                .body("code", equalTo("BATCH_OPEN"), "detail", containsString(scene.code()));
        close(batch)
                .then()
                .statusCode(409)
                .body("code", equalTo("BATCH_NOT_COMPLETE"), "detail", containsString("1 笔、10.00 元"));
        assertEntered(16, "160.00", "OPEN");
        scene.assertFundBalance("1000.00", "160.00", "0.00", "840.00");

        var last = member("10.00");
        close(batch).then().statusCode(200).body("status", equalTo("CLOSED"), "enteredTotal", equalTo("170.00"));
        members.forEach(Scene::approved);
        approved(last);
        scene.assertFundBalance("1000.00", "0.00", "170.00", "830.00");
        As.user("auditor")
                .get(FUNDS + "/disbursements?count=true&status=POSTED&batch=" + scene.code())
                .then()
                .body("total", equalTo(17), "items[0].batch", equalTo(scene.code()));
    }

    @Test
    void what_exceeds_the_count_or_the_total_is_refused_and_nothing_of_it_stored() {
        declared(2, "30.00");
        member("20.00").then().statusCode(201);
        member("10.01")
                .then()
                .statusCode(422)
                .body("code", equalTo("BATCH_AMOUNT_EXCEEDED"), "errors[0].pointer", equalTo("/amount"));
        member("9.00").then().statusCode(201);
        member("1.00")
                .then()
                .statusCode(422)
                .body("code", equalTo("BATCH_COUNT_EXCEEDED"), "errors[0].pointer", equalTo("/batch"));
        assertEntered(2, "29.00", "OPEN");
        scene.assertFundBalance("1000.00", "29.00", "0.00", "971.00");
    }

    @Test
    void a_total_that_never_agrees_keeps_a_batch_open() {
        var batch = declared(1, "30.00");
        var member = member("29.99");
        close(batch)
                .then()
                .statusCode(409)
                .body("code", equalTo("BATCH_NOT_COMPLETE"), "detail", containsString("0 笔、0.01 元"));
        withdraw(member).then().statusCode(200);
        assertEntered(0, "0.00", "OPEN");
        member("30.00");
        close(batch).then().statusCode(200);
    }

    /** Its totals were declared before money is paid: nobody changes them afterwards in the database. */
    @Test
    void nothing_is_entered_into_an_altered_batch_or_approved_of_it_until_it_is_restored() throws Exception {
        var batch = declared(2, "20.00");
        var member = member("10.00");
        var rows = "code = '" + scene.code() + "'";
        var changes = List.of(
                        "status = 'CLOSED'",
                        "status = 'x'",
                        "declared_count = 1, declared_total_fen = 1000, status = 'CLOSED'",
                        "declared_count = 3",
                        "entered_count = 2, entered_total_fen = 2000, status = 'CLOSED'",
                        "recorded_by = 'eve'")
                .stream()
                .map(change -> "UPDATE batch SET %s WHERE %s".formatted(change, rows))
                .toList();
        Tampering.withEach("batch", rows, changes, change -> {
            for (var refused :
                    List.of(approve(member, "checker"), member("10.00"), withdraw(member), closing(batch, "\"1\""))) {
                refused.then().statusCode(409).body("code", equalTo("DOCUMENT_ALTERED"));
            }
        });
        Tampering.with("batch", rows, "DELETE FROM batch WHERE " + rows, () -> {
            approve(member, "checker").then().statusCode(409).body("code", equalTo("DOCUMENT_ALTERED"));
            withdraw(member).then().statusCode(409).body("code", equalTo("DOCUMENT_ALTERED"));
        });
        assertEntered(1, "10.00", "OPEN");
        member("10.00");
        close(batch).then().statusCode(200);
        approved(member);
    }

    @Test
    void a_document_refused_for_money_is_not_counted() {
        declared(1, "5000.00");
        member("1000.01").then().statusCode(422).body("code", equalTo("FUNDS_INSUFFICIENT"));
        assertEntered(0, "0.00", "OPEN");
    }

    @Test
    void a_batch_takes_only_what_it_was_declared_for() {
        declared(2, "30.00");
        submit("/contributions", """
                {"programme": "%1$s", "source": "%1$s", "amount": "1.00", "contributedOn": "2018-03-01", "batch": "%1$s",
                 "bankReference": "%1$s", "summary": "示例"}""".formatted(scene.code()))
                .then()
                .statusCode(422)
                .body("code", equalTo("BATCH_OF_OTHERS"), "errors[0].pointer", equalTo("/batch"));
        var other = Scene.set();
        approved(other.contribution("10.00"));
        member(other, scene.code(), "1.00").then().statusCode(422).body("code", equalTo("BATCH_OF_OTHERS"));
        member(scene, "nowhere", "1.00").then().statusCode(422).body("code", equalTo("REFERENCE_UNKNOWN"));
        assertEntered(0, "0.00", "OPEN");
        other.assertFundBalance("10.00", "0.00", "0.00", "10.00");
    }

    @Test
    void a_closed_batch_takes_nothing_and_is_closed_once() {
        var batch = declared(1, "10.00");
        member("10.00");
        var closed = close(batch);
        closed.then().statusCode(200);
        member("10.00").then().statusCode(409).body("code", equalTo("BATCH_CLOSED"));
        close(batch).then().statusCode(409).body("code", equalTo("BATCH_CLOSED"));
        closing(batch, "\"0\"").then().statusCode(412);
        As.user("funds-maker").post(batch + "/closing").then().statusCode(428);
        As.user("funds-checker")
                .header("If-Match", closed.header("ETag"))
                .post(batch + "/closing")
                .then()
                .statusCode(403);
        assertEntered(1, "10.00", "CLOSED");
    }

    @Test
    void a_member_that_is_rejected_opens_its_batch_again_and_what_waits_then_waits_for_another() {
        var batch = declared(3, "30.00");
        var posted = member("10.00");
        var waiting = member("10.00");
        var rejected = member("10.00");
        close(batch).then().statusCode(200);
        approved(posted);
        act(rejected.header("Location"), rejected, "rejection", "checker", "funds-checker")
                .then()
                .statusCode(200);
        assertEntered(2, "20.00", "OPEN");
        approve(waiting, "checker").then().statusCode(409).body("code", equalTo("BATCH_OPEN"));
        scene.assertFundBalance("1000.00", "10.00", "10.00", "980.00");

        var replacement = member("10.00");
        close(batch).then().statusCode(200);
        approved(waiting);
        approved(replacement);
        assertEntered(3, "30.00", "CLOSED");
    }

    @Test
    void what_was_posted_stays_counted_when_it_is_taken_back() {
        var batch = declared(1, "10.00");
        var member = member("10.00");
        close(batch).then().statusCode(200);
        approved(Scene.reversal(approved(member), null));
        read(member).then().body("status", equalTo("REVERSED"));
        assertEntered(1, "10.00", "CLOSED");
    }

    @Test
    void an_allotment_that_ends_after_its_approval_stays_counted_and_one_that_expires_before_is_counted_out() {
        var batch = declared("ALLOTMENT", 2, "70.00");
        var inForce = allotment("A", "40.00", 0);
        var waiting = allotment("B", "30.00", 1);
        close(batch).then().statusCode(200);
        approve(inForce, "checker").then().statusCode(200).body("status", equalTo("APPROVED"));
        clock.set(Duration.ofDays(1));
        awaitExpiry(inForce);
        assertEntered(2, "70.00", "CLOSED");
        clock.set(Duration.ofDays(2));
        awaitExpiry(waiting);
        assertEntered(1, "40.00", "OPEN");
    }

    @Test
    void of_twenty_who_enter_at_once_exactly_those_get_in_for_whom_there_is_room() throws Exception {
        var batch = declared(17, "170.00");
        var statuses = together(20, () -> member("10.00").statusCode());
        assertEquals(17, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(3, Collections.frequency(statuses, 422), statuses.toString());
        assertEntered(17, "170.00", "OPEN");
        scene.assertFundBalance("1000.00", "170.00", "0.00", "830.00");
        close(batch).then().statusCode(200);
    }

    @Test
    void entering_and_withdrawing_at_once_is_counted_exactly() throws Exception {
        declared(5, "50.00");
        var left = together(10, () -> {
            int kept = 0;
            for (int round = 0; round < 4; round++) {
                var member = member("10.00");
                if (member.statusCode() == 201) {
                    kept += round % 2 == 0 && withdraw(member).statusCode() == 200 ? 0 : 1;
                }
            }
            return kept;
        });
        int kept = left.stream().mapToInt(Integer::intValue).sum();
        assertEntered(kept, kept * 10 + ".00", "OPEN");
        scene.assertFundBalance("1000.00", kept * 10 + ".00", "0.00", 1000 - kept * 10 + ".00");
    }

    @Test
    void approvals_beside_rejections_end_with_a_count_of_what_is_left() throws Exception {
        var batch = declared(12, "12.00");
        var members = IntStream.range(0, 12).mapToObj(at -> member("1.00")).toList();
        close(batch).then().statusCode(200);
        var left = Collections.synchronizedList(new ArrayList<>(members));
        var statuses = together(12, () -> {
            var mine = left.remove(0);
            return members.indexOf(mine) % 4 == 0
                    ? act(mine.header("Location"), mine, "rejection", "checker", "funds-checker")
                            .statusCode()
                    : approve(mine, "checker").statusCode();
        });
        assertEquals(
                List.of(),
                statuses.stream().filter(one -> one != 200 && one != 409).toList());
        assertEntered(9, "9.00", "OPEN");
    }

    @Test
    void the_database_refuses_a_batch_that_is_closed_without_being_complete() throws SQLException {
        declared(2, "30.00");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var change : new String[] {"status = 'CLOSED'", "entered_count = 3", "entered_total_fen = 3001"}) {
                var refused = assertThrows(
                        SQLException.class,
                        () -> statement.executeUpdate(
                                "UPDATE batch SET " + change + " WHERE code = '" + scene.code() + "'"),
                        change);
                assertTrue(refused.getMessage().contains("CONSTRAINT"), refused.getMessage());
            }
        }
    }

    @Test
    void makers_declare_and_nobody_declares_nothing() {
        var body = """
                {"code": "%1$s", "name": "示例", "documentKind": "DISBURSEMENT", "programme": "%1$s",
                 "declaredCount": %2$d, "declaredTotal": "%3$s"}""";
        for (var role : new String[] {"funds-checker", "auditor", "administrator"}) {
            As.user(role)
                    .body(body.formatted(scene.code(), 1, "1.00"))
                    .post(FUNDS + "/batches")
                    .then()
                    .statusCode(403);
        }
        submit("/batches", body.formatted(scene.code(), 0, "1.00")).then().statusCode(400);
        submit("/batches", body.formatted(scene.code(), 10_001, "1.00")).then().statusCode(400);
        submit("/batches", body.formatted(scene.code(), 1, "0.00")).then().statusCode(422);
        As.user("auditor").get(FUNDS + "/batches?code=" + scene.code()).then().body("items", hasSize(0));
        submit("/batches", body.formatted(scene.code(), 1, "1.00")).then().statusCode(201);
        submit("/batches", body.formatted(scene.code(), 1, "1.00")).then().statusCode(409);
    }

    private String declared(int count, String total) {
        return declared("DISBURSEMENT", count, total);
    }

    /** Its address. */
    private String declared(String kind, int count, String total) {
        var declared = submit("/batches", """
                {"code": "%1$s", "name": "示例贴息批次", "documentKind": "%2$s", "programme": "%1$s",
                 "declaredCount": %3$d, "declaredTotal": "%4$s"}""".formatted(scene.code(), kind, count, total));
        declared.then().statusCode(201);
        return declared.header("Location");
    }

    private static Response close(String batch) {
        return closing(batch, As.user("auditor").get(batch).header("ETag"));
    }

    private static Response closing(String batch, String version) {
        return As.named("maker", "funds-maker").header("If-Match", version).post(batch + "/closing");
    }

    private void assertEntered(int count, String total, String status) {
        As.user("auditor")
                .get(FUNDS + "/batches?code=" + scene.code())
                .then()
                .body(
                        "items[0].enteredCount", equalTo(count),
                        "items[0].enteredTotal", equalTo(total),
                        "items[0].status", equalTo(status));
    }

    private Response member(String amount) {
        return member(scene, scene.code(), amount);
    }

    private static Response member(Scene of, String batch, String amount) {
        return submit("/disbursements", """
                {"project": "%1$s", "payee": "%1$s", "amount": "%2$s", "paidOn": "2018-04-02", "batch": "%3$s",
                 "paymentReference": "%4$s", "summary": "示例贴息"}""".formatted(of.code(), amount, batch, UUID.randomUUID()));
    }

    /** @param days for which it is reserved after today */
    private Response allotment(String decision, String amount, int days) {
        return submit("/allotments", """
                {"project": "%1$s", "amount": "%2$s", "allottedOn": "2018-03-20", "reservedUntil": "%4$s",
                 "decision": "%3$s-%1$.20s", "batch": "%1$s", "summary": "示例下达"}""".formatted(
                        scene.code(),
                        amount,
                        decision,
                        LocalDate.now(Clocks.BUSINESS_ZONE).plusDays(days)));
    }

    private static Response withdraw(Response document) {
        return act(document.header("Location"), document, "withdrawal", "maker", "funds-maker");
    }

    private static Response read(Response document) {
        return As.user("auditor").get(document.header("Location"));
    }

    private static void awaitExpiry(Response document) {
        await().atMost(EXPIRES_WITHIN).untilAsserted(() -> read(document).then().body("status", equalTo("EXPIRED")));
    }
}
