package org.dongjiang.funds.document;

import static org.awaitility.Awaitility.await;
import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.approve;
import static org.dongjiang.funds.Scene.approved;
import static org.dongjiang.funds.Scene.submit;
import static org.dongjiang.funds.Scene.submitInBulk;
import static org.dongjiang.kernel.testing.Together.together;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many documents in one request: all or none, or each separately, and none twice. */
@QuarkusTest
class BulkTest {

    private static final int MOST = 1000;

    private final AgroalDataSource database;

    private Scene scene;

    BulkTest(AgroalDataSource database) {
        this.database = database;
    }

    @BeforeEach
    void a_scene() {
        scene = Scene.set();
    }

    @Test
    void a_thousand_are_recorded_in_order_or_none_of_them() {
        var thousand = contributions(MOST);
        var spoilt = new ArrayList<>(thousand);
        spoilt.set(712, scene.contributionFrom("nobody", "1.00"));
        submitInBulk("/contributions", "ALL", spoilt)
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_UNKNOWN"), "errors.pointer", contains("/items/712/source"));
        scene.assertContributions(0);

        var recorded = submitInBulk("/contributions", "ALL", thousand);
        recorded.then().statusCode(201).body("items", hasSize(MOST));
        assertEquals(
                IntStream.range(0, MOST).mapToObj(at -> at + 1 + ".00").toList(),
                recorded.jsonPath().getList("items.record.amount"));
        assertNull(recorded.header("Location"));
        scene.assertContributions(MOST);
    }

    @Test
    void all_items_that_cannot_be_read_are_said_at_once_with_those_that_break_a_rule() {
        var items = new ArrayList<>(contributions(5));
        items.set(1, scene.contributionOf("many"));
        items.set(
                3,
                items.get(3)
                        .replaceAll("\"contributedOn\": \"[^\"]*\"", "\"contributedOn\": \"2018-02-30\", \"own\": 1"));
        items.set(4, items.get(4).replace("示例", ""));
        submitInBulk("/contributions", "ALL", items)
                .then()
                .statusCode(400)
                .body(
                        "code", equalTo("REQUEST_INVALID"),
                        "errors.pointer",
                                contains(
                                        "/items/1/amount",
                                        "/items/3/contributedOn",
                                        "/items/3/own",
                                        "/items/4/summary"));
        scene.assertContributions(0);
    }

    @Test
    void an_item_that_cannot_be_read_is_refused_alone_and_answered_the_same_again() {
        var items = new ArrayList<>(contributions(6));
        items.set(1, scene.contributionOf("many"));
        items.set(2, "null");
        items.set(3, "[" + items.get(3) + "]");
        items.set(4, items.get(4).replace("summary", "summery"));
        var key = UUID.randomUUID().toString();
        var first = submitInBulk(key, "/contributions", "EACH", items);
        first.then()
                .statusCode(200)
                .body(
                        "items.status", contains(201, 400, 400, 400, 400, 201),
                        "items[1].problem.errors.pointer", contains("/items/1/amount"),
                        "items[2].problem.errors.pointer", contains("/items/2"),
                        "items[3].problem.errors.pointer", contains("/items/3"),
                        "items[4].problem.errors.pointer", contains("/items/4/summary", "/items/4/summery"));
        scene.assertContributions(2);
        assertEquals(
                first.asString(),
                submitInBulk(key, "/contributions", "EACH", items).asString());
        items.set(1, scene.contributionOf("2.00"));
        submitInBulk(key, "/contributions", "EACH", items)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        scene.assertContributions(2);
    }

    @Test
    void of_a_thousand_each_on_its_own_those_that_are_in_order_are_recorded() {
        var items = new ArrayList<>(contributions(MOST));
        items.set(0, scene.contributionFrom("nobody", "1.00"));
        items.set(500, items.get(499));
        items.set(999, scene.contributionOf("1.00").replace("示例", ""));
        var answer = submitInBulk("/contributions", "EACH", items);
        answer.then()
                .statusCode(200)
                .body(
                        "items", hasSize(MOST),
                        "items.findAll { it.status == 201 }", hasSize(MOST - 3),
                        "items[1].record.amount", equalTo("2.00"),
                        "items[1].problem", nullValue(),
                        "items[0].status", equalTo(422),
                        "items[0].record", nullValue(),
                        "items[0].problem.code", equalTo("REFERENCE_UNKNOWN"),
                        "items[0].problem.errors.pointer", contains("/items/0/source"),
                        "items[500].problem.code", equalTo("CODE_TAKEN"),
                        "items[999].status", equalTo(400),
                        "items[999].problem.code", equalTo("REQUEST_INVALID"),
                        "items[999].problem.errors.pointer", contains("/items/999/summary"));
        scene.assertContributions(MOST - 3);
    }

    @Test
    void what_is_asked_again_with_the_same_key_is_answered_the_same_and_recorded_once() {
        for (var mode : new String[] {"ALL", "EACH"}) {
            var here = Scene.set();
            var items = List.of(here.contributionOf("1.00"), here.contributionOf("2.00"));
            var key = UUID.randomUUID().toString();
            var first = submitInBulk(key, "/contributions", mode, items);
            var second = submitInBulk(key, "/contributions", mode, items);
            assertNull(first.header("Idempotency-Replayed"));
            assertEquals("true", second.header("Idempotency-Replayed"));
            assertEquals(first.statusCode(), second.statusCode());
            assertEquals(first.asString(), second.asString());
            submitInBulk(key, "/contributions", mode, items.subList(0, 1))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
            submitInBulk(key, "/contributions", mode.equals("ALL") ? "EACH" : "ALL", items)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
            here.assertContributions(2);
        }
    }

    @Test
    void a_refusal_of_one_is_kept_as_it_was_told_for_whoever_asks_again() {
        var key = UUID.randomUUID().toString();
        var items = List.of(scene.disbursementOf("5.00"), scene.disbursementOf("6.00"));
        var first = submitInBulk(key, "/disbursements", "EACH", items);
        first.then().body("items.problem.code", contains("FUNDS_INSUFFICIENT", "FUNDS_INSUFFICIENT"));
        approved(scene.contribution("100.00"));
        assertEquals(
                first.asString(),
                submitInBulk(key, "/disbursements", "EACH", items).asString());
        scene.assertFundBalance("100.00", "0.00", "0.00", "100.00");
        submitInBulk("/disbursements", "EACH", items).then().body("items.status", contains(201, 201));
        scene.assertFundBalance("100.00", "11.00", "0.00", "89.00");
    }

    @Test
    void what_broke_off_in_the_middle_goes_on_where_it_stood() throws Exception {
        approved(scene.contribution("100.00"));
        var held = Scene.set();
        approved(held.contribution("100.00"));
        var items = List.of(scene.disbursementOf("1.00"), held.disbursementOf("2.00"), scene.disbursementOf("3.00"));
        var key = UUID.randomUUID().toString();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeQuery("SELECT id FROM fund_balance WHERE programme = '" + held.code() + "' FOR UPDATE");
            submitInBulk(key, "/disbursements", "EACH", items)
                    .then()
                    .statusCode(503)
                    .body("code", equalTo("DATABASE_BUSY"));
            connection.rollback();
        }
        scene.assertFundBalance("100.00", "1.00", "0.00", "99.00");
        submitInBulk(key, "/disbursements", "EACH", items.subList(0, 2))
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        held.assertFundBalance("100.00", "0.00", "0.00", "100.00");

        var rest = submitInBulk(key, "/disbursements", "EACH", items);
        rest.then().statusCode(200).body("items.status", contains(201, 201, 201));
        assertNull(rest.header("Idempotency-Replayed"));
        assertEquals("0", rest.header("Idempotency-Replayed-Items"));
        scene.assertFundBalance("100.00", "4.00", "0.00", "96.00");
        held.assertFundBalance("100.00", "2.00", "0.00", "98.00");
        var again = submitInBulk(key, "/disbursements", "EACH", items);
        assertEquals(rest.asString(), again.asString());
        assertEquals("true", again.header("Idempotency-Replayed"));
        assertEquals("0-2", again.header("Idempotency-Replayed-Items"));
        scene.assertFundBalance("100.00", "4.00", "0.00", "96.00");
    }

    /** The second comes while an item of the first waits for a lock, when one is recorded already and one is not begun. */
    @Test
    void a_request_sent_again_while_the_first_still_runs_says_which_items_are_not_new() throws Exception {
        approved(scene.contribution("100.00"));
        var held = Scene.set();
        approved(held.contribution("100.00"));
        var items = List.of(scene.disbursementOf("1.00"), held.disbursementOf("2.00"), scene.disbursementOf("3.00"));
        var key = UUID.randomUUID().toString();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeQuery("SELECT id FROM fund_balance WHERE programme = '" + held.code() + "' FOR UPDATE");
            var first = CompletableFuture.supplyAsync(() -> submitInBulk(key, "/disbursements", "EACH", items));
            awaitCommitted(scene, "1.00");
            var second = CompletableFuture.supplyAsync(() -> submitInBulk(key, "/disbursements", "EACH", items));
            connection.rollback();
            var granted = List.of(first.get(), second.get());
            granted.forEach(answer -> answer.then().statusCode(200).body("items.status", contains(201, 201, 201)));
            assertEquals(granted.get(0).asString(), granted.get(1).asString());
            assertEquals(3, granted.stream().mapToInt(BulkTest::replayed).sum());
        }
        scene.assertFundBalance("100.00", "4.00", "0.00", "96.00");
        held.assertFundBalance("100.00", "2.00", "0.00", "98.00");
    }

    private static void awaitCommitted(Scene scene, String amount) {
        await().until(() ->
                amount.equals(scene.fundBalance().extract().jsonPath().getString("items[0].committed")));
    }

    /** How many items of an answer are not new. */
    private static int replayed(Response answer) {
        var places = answer.header("Idempotency-Replayed-Items");
        int count = 0;
        for (var span : places == null ? new String[0] : places.split(",")) {
            var ends = span.split("-");
            count += Integer.parseInt(ends[ends.length - 1]) - Integer.parseInt(ends[0]) + 1;
        }
        return count;
    }

    @Test
    void the_same_request_sent_many_times_at_once_is_carried_out_once() throws Exception {
        approved(scene.contribution("100.00"));
        var items = IntStream.range(0, 15)
                .mapToObj(at -> scene.disbursementOf("8.00"))
                .toList();
        var key = UUID.randomUUID().toString();
        var answers = together(6, () -> submitInBulk(key, "/disbursements", "EACH", items));
        assertEquals(
                List.of(),
                answers.stream()
                        .map(Response::statusCode)
                        .filter(status -> !List.of(200, 409, 503).contains(status))
                        .toList());
        var told = answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .map(Response::asString)
                .distinct()
                .toList();
        assertEquals(1, told.size(), told.toString());
        assertEquals(
                told.get(0), submitInBulk(key, "/disbursements", "EACH", items).asString());
        scene.assertFundBalance("100.00", "96.00", "0.00", "4.00");
    }

    @Test
    void all_of_them_take_their_money_together_or_leave_it() {
        approved(scene.contribution("10.00"));
        submitInBulk("/disbursements", "ALL", List.of(scene.disbursementOf("6.00"), scene.disbursementOf("4.01")))
                .then()
                .statusCode(422)
                .body("code", equalTo("FUNDS_INSUFFICIENT"), "errors.pointer", contains("/items/1/amount"));
        scene.assertFundBalance("10.00", "0.00", "0.00", "10.00");
        submitInBulk("/disbursements", "ALL", List.of(scene.disbursementOf("6.00"), scene.disbursementOf("4.00")))
                .then()
                .statusCode(201);
        scene.assertFundBalance("10.00", "10.00", "0.00", "0.00");
    }

    @Test
    void others_post_while_a_thousand_take_money_from_the_same_fund_balance() {
        approved(scene.contribution("1000.00"));
        var items = IntStream.range(0, MOST)
                .mapToObj(at -> scene.disbursementOf("0.50"))
                .toList();
        var many = CompletableFuture.supplyAsync(() -> submitInBulk("/disbursements", "ALL", items));
        long longestMillis = 0;
        int posted = 0;
        while (!many.isDone()) {
            var disbursement = scene.disbursement("0.01");
            disbursement.then().statusCode(201);
            var approval = approve(disbursement, "checker");
            approval.then().statusCode(200);
            longestMillis = Math.max(longestMillis, approval.time());
            posted++;
        }
        many.join().then().statusCode(201);
        assertTrue(posted > 0 && longestMillis < 5_000, posted + " posted, the longest in ms: " + longestMillis);
        scene.fundBalance().body("items[0].committed", equalTo("500.00"));
    }

    @Test
    void a_batch_is_filled_by_one_request_or_by_as_many_as_it_has_room_for() {
        approved(scene.contribution("100.00"));
        submit("/batches", """
                {"code": "%1$s", "name": "示例", "documentKind": "DISBURSEMENT", "programme": "%1$s",
                 "declaredCount": 2, "declaredTotal": "20.00"}""".formatted(scene.code())).then().statusCode(201);
        var three = IntStream.range(0, 3)
                .mapToObj(at -> scene.disbursementOf("10.00").replace("{", "{\"batch\": \"" + scene.code() + "\", "))
                .toList();
        submitInBulk("/disbursements", "ALL", three)
                .then()
                .statusCode(422)
                .body("code", equalTo("BATCH_COUNT_EXCEEDED"), "errors.pointer", contains("/items/2/batch"));
        scene.assertFundBalance("100.00", "0.00", "0.00", "100.00");
        submitInBulk("/disbursements", "EACH", three).then().body("items.status", contains(201, 201, 422));
        scene.assertFundBalance("100.00", "20.00", "0.00", "80.00");
    }

    @Test
    void a_request_that_is_none_for_many_is_refused_whole_and_says_where() {
        for (var mode : new String[] {"ALL", "EACH"}) {
            var good = scene.contributionOf("1.00");
            submitInBulk("/contributions", mode, List.of())
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/items"));
            submitInBulk("/contributions", mode, Collections.nCopies(MOST + 1, good))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("REQUEST_INVALID"), "errors[0].pointer", equalTo("/items"));
        }
        submitInBulk("/contributions", "SOME", contributions(1)).then().statusCode(400);
        var twice = scene.contributionOf("1.00").replace("示例", "");
        submitInBulk("/contributions", "ALL", List.of(scene.contributionOf("1.00"), twice, twice))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/items/1/summary", "/items/2/summary"));
        scene.assertContributions(0);
    }

    @Test
    void a_refusal_is_told_in_the_language_of_the_caller() {
        var items = "{\"mode\": \"EACH\", \"items\": [" + scene.contributionFrom("nobody", "1.00") + ", "
                + scene.contributionOf("1.00").replace("示例", "") + "]}";
        As.named("maker", "funds-maker")
                .header("Accept-Language", "en")
                .body(items)
                .urlEncodingEnabled(false)
                .post(FUNDS + "/contributions/bulk")
                .then()
                .statusCode(200)
                .body(
                        "items[0].problem.detail", containsString("organisation"),
                        "items[1].problem.errors[0].detail", containsString("blank"));
    }

    @Test
    void only_makers_record_and_a_key_is_needed() {
        var body = "{\"mode\": \"ALL\", \"items\": [" + scene.contributionOf("1.00") + "]}";
        for (var role : new String[] {"funds-checker", "auditor", "administrator", "integration"}) {
            As.user(role)
                    .body(body)
                    .urlEncodingEnabled(false)
                    .post(FUNDS + "/contributions/bulk")
                    .then()
                    .statusCode(403);
        }
        As.nobody()
                .body(body)
                .urlEncodingEnabled(false)
                .post(FUNDS + "/contributions/bulk")
                .then()
                .statusCode(401);
        As.nobody()
                .auth()
                .oauth2(Tokens.of("funds-maker"))
                .body(body)
                .urlEncodingEnabled(false)
                .post(FUNDS + "/contributions/bulk")
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
        scene.assertContributions(0);
    }

    @Test
    void every_kind_of_document_takes_many() {
        approved(scene.contribution("100.00"));
        var paid = UUID.randomUUID().toString();
        var posted = approved(scene.disbursement("50.00", paid));
        var code = scene.code();
        recorded("/pledges", """
                {"programme": "%1$s", "source": "%1$s", "amount": "1.00", "pledgedOn": "2018-02-01",
                 "agreement": "%2$s", "summary": "示例"}""", code);
        recorded("/interest-credits", """
                {"programme": "%1$s", "amount": "1.00", "creditedOn": "2018-03-21", "bankReference": "%2$s", "summary": "示例"}""", code);
        recorded("/allotments", """
                {"project": "%1$s", "amount": "1.00", "allottedOn": "2018-03-20", "reservedUntil": "2999-12-31",
                 "decision": "%2$s", "summary": "示例"}""", code);
        recorded("/acceptances", """
                {"disbursement": "%1$s", "amount": "1.00", "acceptedOn": "2018-05-01", "certificate": "%2$s", "summary": "示例"}""", paid);
        recorded("/surplus-returns", """
                {"disbursement": "%1$s", "amount": "1.00", "returnedOn": "2018-05-01", "bankReference": "%2$s", "summary": "示例"}""", paid);
        recorded("/adjustments", """
                {"adjustedOn": "2018-06-04", "decision": "%2$s", "summary": "示例", "lines": [
                 {"account": "1221", "side": "DEBIT", "amount": "1.00", "programme": "%1$s"},
                 {"account": "2241", "side": "CREDIT", "amount": "1.00", "programme": "%1$s"}]}""", code);
        recorded("/reversals", """
                {"voucher": "%1$s", "amount": "1.00", "reversedOn": "2018-05-07", "cause": "OTHER", "summary": "%2$s"}""", Scene.voucher(posted).getString("code"));
    }

    private void recorded(String path, String item, String about) {
        var items = IntStream.range(0, 2)
                .mapToObj(at -> item.formatted(about, UUID.randomUUID()))
                .toList();
        submitInBulk(path, "ALL", items)
                .then()
                .statusCode(201)
                .body("items.record.status", contains("SUBMITTED", "SUBMITTED"));
    }

    /** Of 1, 2, 3 … yuan. */
    private List<String> contributions(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(yuan -> scene.contributionOf(yuan + ".00"))
                .toList();
    }
}
