package org.dongjiang.funds.document;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.approved;
import static org.dongjiang.kernel.testing.Together.together;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many documents of any kind approved in one request, each by itself, and none twice. */
@QuarkusTest
class ManyApprovalsTest {

    private Scene scene;

    @BeforeEach
    void a_scene_with_money() {
        scene = Scene.set();
        approved(scene.contribution("100.00"));
    }

    /** As a checker works through the inbox: its rows have all that the request needs. */
    @Test
    void an_inbox_of_forty_is_approved_in_one_request() {
        IntStream.range(0, 25).forEach(at -> scene.contribution("1.00").then().statusCode(201));
        IntStream.range(0, 15).forEach(at -> scene.disbursement("2.00").then().statusCode(201));
        var inbox = As.named("checker", "funds-checker")
                .get(FUNDS + "/inbox?limit=100&programme=" + scene.code())
                .jsonPath();
        var items = IntStream.range(0, inbox.getList("items").size())
                .mapToObj(at -> item(
                        inbox.getString("items[" + at + "].kind"),
                        inbox.getString("items[" + at + "].id"),
                        inbox.getInt("items[" + at + "].version")))
                .toList();
        var answer = approve("checker", items);
        answer.then()
                .statusCode(200)
                .body(
                        "items", hasSize(40),
                        "items.status", everyItem(equalTo(200)),
                        "items.record.status", everyItem(equalTo("POSTED")),
                        "items.record.proof", everyItem(notNullValue()),
                        "items.record.checker", everyItem(equalTo("checker")));
        assertEquals(inbox.getList("items.id"), answer.jsonPath().getList("items.record.id"));
        scene.assertFundBalance("125.00", "0.00", "30.00", "95.00");
        As.named("checker", "funds-checker")
                .get(FUNDS + "/inbox?programme=" + scene.code())
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void each_is_refused_by_itself_with_the_code_of_a_single_approval() {
        var good = scene.contribution("1.00");
        var own = scene.contribution("2.00");
        var changed = scene.contribution("4.00");
        var withdrawn = scene.disbursement("8.00");
        Scene.act(withdrawn.header("Location"), withdrawn, "withdrawal", "maker", "funds-maker")
                .then()
                .statusCode(200);
        var items = List.of(
                item("DISBURSEMENT", good),
                item("CONTRIBUTION", good),
                item("CONTRIBUTION", good),
                item("CONTRIBUTION", id(changed), 7),
                item("DISBURSEMENT", id(withdrawn), 1),
                item("CONTRIBUTION", UUID.randomUUID().toString(), 0),
                "{\"kind\": \"CONTRIBUTION\", \"id\": \"" + id(changed) + "\"}",
                "{\"kind\": \"APPROVAL_THRESHOLD\", \"id\": \"" + id(changed) + "\", \"version\": 0}",
                "null");
        approve("checker", items)
                .then()
                .statusCode(200)
                .body(
                        "items.status",
                        contains(404, 200, 412, 412, 409, 404, 400, 400, 400),
                        "items.findAll { it.problem != null }.problem.code",
                        contains(
                                "RECORD_UNKNOWN",
                                "VERSION_STALE",
                                "VERSION_STALE",
                                "DOCUMENT_CLOSED",
                                "RECORD_UNKNOWN",
                                "REQUEST_INVALID",
                                "REQUEST_INVALID",
                                "REQUEST_INVALID"),
                        "items[1].record.status",
                        equalTo("POSTED"),
                        "items[2].record",
                        nullValue(),
                        "items.findAll { it.status == 412 }.problem.errors.pointer.flatten()",
                        contains("/items/2", "/items/3"),
                        "items[6].problem.errors.pointer",
                        contains("/items/6/version"),
                        "items[7].problem.errors.pointer",
                        contains("/items/7/kind"));
        approve("maker", List.of(item("CONTRIBUTION", own)))
                .then()
                .statusCode(200)
                .body("items.problem.code", contains("SELF_APPROVAL"));
        scene.assertFundBalance("101.00", "0.00", "0.00", "101.00");
    }

    @Test
    void what_is_sent_again_with_the_same_key_is_answered_the_same_and_posted_once() throws Exception {
        var items = new ArrayList<String>();
        IntStream.range(0, 6).forEach(at -> items.add(item("CONTRIBUTION", scene.contribution("1.00"))));
        items.add(item("CONTRIBUTION", UUID.randomUUID().toString(), 0));
        var key = UUID.randomUUID().toString();
        var answers = together(4, () -> approve(key, "checker", items));
        answers.forEach(answer -> answer.then().statusCode(200));
        var again = approve(key, "checker", items);
        answers.forEach(answer -> assertEquals(again.asString(), answer.asString()));
        assertEquals("true", again.header("Idempotency-Replayed"));
        assertEquals("0-6", again.header("Idempotency-Replayed-Items"));
        again.then().body("items.status", contains(200, 200, 200, 200, 200, 200, 404));
        approve(key, "checker", items.subList(0, 2))
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        scene.assertFundBalance("106.00", "0.00", "0.00", "106.00");
    }

    @Test
    void a_request_of_none_or_of_too_many_approves_nothing() {
        var item = item("CONTRIBUTION", scene.contribution("1.00"));
        approve("checker", Collections.nCopies(1001, item)).then().statusCode(400);
        approve("checker", List.of()).then().statusCode(400);
        scene.assertFundBalance("100.00", "0.00", "0.00", "100.00");
    }

    private static Response approve(String user, List<String> items) {
        return approve(UUID.randomUUID().toString(), user, items);
    }

    private static Response approve(String key, String user, List<String> items) {
        return As.again(key, user, "funds-checker")
                .body("{\"items\": [" + String.join(", ", items) + "]}")
                .post(FUNDS + "/inbox/approvals");
    }

    private static String item(String kind, Response submitted) {
        return item(kind, id(submitted), 0);
    }

    private static String id(Response document) {
        return document.jsonPath().getString("id");
    }

    private static String item(String kind, String id, int version) {
        return "{\"kind\": \"%s\", \"id\": \"%s\", \"version\": %d}".formatted(kind, id, version);
    }
}
