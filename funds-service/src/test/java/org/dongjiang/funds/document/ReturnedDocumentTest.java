package org.dongjiang.funds.document;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.LARGE;
import static org.dongjiang.funds.Scene.act;
import static org.dongjiang.funds.Scene.approve;
import static org.dongjiang.funds.Scene.approved;
import static org.dongjiang.funds.Scene.returned;
import static org.dongjiang.funds.Scene.submit;
import static org.dongjiang.funds.Scene.versionOf;
import static org.dongjiang.kernel.testing.Together.together;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A checker returns a document, and its maker sends it again as a new version. */
@QuarkusTest
class ReturnedDocumentTest {

    private static final int SENDERS = 16;
    private static final int RACES = 8;

    private final AgroalDataSource database;

    private Scene scene;

    ReturnedDocumentTest(AgroalDataSource database) {
        this.database = database;
    }

    @BeforeEach
    void a_scene_with_money() {
        scene = Scene.set();
        approved(scene.contribution("100.00"));
    }

    @Test
    void a_returned_document_is_sent_again_as_a_new_version_and_both_are_visible() {
        var first = scene.disbursement("30.00", scene.code());
        scene.assertFundBalance("100.00", "30.00", "0.00", "70.00");
        act(first.header("Location"), first, "return", "maker", "funds-checker")
                .then()
                .statusCode(409)
                .body("code", equalTo("SELF_APPROVAL"));
        As.named("checker", "funds-checker")
                .body("{\"reason\": \"示例\"}")
                .post(first.header("Location") + "/return")
                .then()
                .statusCode(428);
        scene.assertFundBalance("100.00", "30.00", "0.00", "70.00");

        var back = returned(first);
        back.then()
                .body(
                        "checker", equalTo("checker"),
                        "reason", equalTo("示例"),
                        "endedAt", notNullValue(),
                        "replacedBy", nullValue(),
                        "voucherId", nullValue());
        scene.assertFundBalance("100.00", "0.00", "0.00", "100.00");
        assertInbox(0);
        for (var action : List.of("approval", "return", "rejection")) {
            act(first.header("Location"), back, action, "second", "funds-checker")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("DOCUMENT_CLOSED"));
        }

        var second = submit("/disbursements", versionOf(first, scene.disbursementOf("25.00", scene.code())));
        second.then()
                .statusCode(201)
                .body("replaces", equalTo(first.path("id")), "status", equalTo("SUBMITTED"), "version", equalTo(0));
        scene.assertFundBalance("100.00", "25.00", "0.00", "75.00");
        assertInbox(1);
        read(first).then().body("replacedBy", equalTo(second.path("id")), "status", equalTo("RETURNED"));
        act(first.header("Location"), read(first), "approval", "second", "funds-checker")
                .then()
                .statusCode(409);
        approve(second, "maker").then().statusCode(409).body("code", equalTo("SELF_APPROVAL"));
        approve(second, "checker").then().statusCode(200).body("status", equalTo("POSTED"));
        scene.assertFundBalance("100.00", "0.00", "25.00", "75.00");

        for (var version : List.of(first, second)) {
            As.user("auditor")
                    .get(version.header("Location") + "/versions")
                    .then()
                    .statusCode(200)
                    .body(
                            "items.id", contains(first.<Object>path("id"), second.path("id")),
                            "items.status", contains("RETURNED", "POSTED"),
                            "items.maker", contains("maker", "maker"),
                            "items.reason", contains("示例", null),
                            "items[0].endedAt", equalTo(back.path("endedAt")),
                            "items[0].changes", empty(),
                            "items[1].changes.member", contains("amount"),
                            "items[1].changes[0].before", equalTo("30.00"),
                            "items[1].changes[0].after", equalTo("25.00"));
        }
        As.user("auditor")
                .get(FUNDS + "/disbursements?replaces=" + first.path("id"))
                .then()
                .body("items.id", contains(second.<Object>path("id")));
    }

    @Test
    void every_kind_of_document_is_returned_and_sent_again() {
        var payment = approved(scene.disbursement("20.00", scene.code()));
        documents(Scene.voucher(payment).getString("code")).forEach((path, document) -> {
            var first = submit(path, document);
            returned(first);
            var second = submit(path, versionOf(first, document.replace("示例", "示例二")));
            second.then().statusCode(201).body("replaces", equalTo(first.path("id")));
            As.user("auditor")
                    .get(second.header("Location") + "/versions")
                    .then()
                    .statusCode(200)
                    .body(
                            "items.status",
                            contains("RETURNED", "SUBMITTED"),
                            "items[1].changes.member",
                            contains("summary"));
            approve(second, "checker").then().statusCode(200);
        });
        scene.assertFundBalance("102.00", "1.00", "18.00", "83.00");
    }

    /** Each takes the same reference of its kind. */
    private Map<String, String> documents(String voucher) {
        var documents = new LinkedHashMap<String, String>();
        documents.put("/pledges", """
                {"programme": "%1$s", "source": "%1$s", "amount": "1.00", "pledgedOn": "2018-01-10", "agreement": "%1$s", "summary": "示例"}""".formatted(scene.code()));
        documents.put("/contributions", scene.contributionOf("1.00"));
        documents.put("/interest-credits", """
                {"programme": "%1$s", "amount": "1.00", "creditedOn": "2018-03-21", "bankReference": "%1$s", "summary": "示例"}""".formatted(scene.code()));
        documents.put("/allotments", """
                {"project": "%1$s", "amount": "1.00", "allottedOn": "2018-03-20", "reservedUntil": "2999-12-31", "decision": "%1$s",
                 "summary": "示例"}""".formatted(scene.code()));
        documents.put("/disbursements", scene.disbursementOf("1.00"));
        documents.put("/acceptances", """
                {"disbursement": "%1$s", "amount": "1.00", "acceptedOn": "2018-05-01", "certificate": "%1$s", "summary": "示例"}""".formatted(scene.code()));
        documents.put("/surplus-returns", """
                {"disbursement": "%1$s", "amount": "2.00", "returnedOn": "2018-05-03", "bankReference": "%1$s", "summary": "示例"}""".formatted(scene.code()));
        documents.put("/adjustments", """
                {"adjustedOn": "2018-06-04", "decision": "%1$s", "summary": "示例", "lines": [
                 {"account": "1221", "side": "DEBIT", "amount": "1.00", "programme": "%1$s"},
                 {"account": "2241", "side": "CREDIT", "amount": "1.00", "programme": "%1$s"}]}""".formatted(scene.code()));
        documents.put("/reversals", """
                {"voucher": "%s", "amount": "1.00", "reversedOn": "2018-05-07", "cause": "OTHER", "summary": "示例"}""".formatted(voucher));
        return documents;
    }

    @Test
    void only_a_returned_or_withdrawn_document_is_sent_again_and_only_by_its_maker() {
        var pending = scene.disbursement("1.00");
        assertNotSentAgain(pending, "maker", 409, "DOCUMENT_NOT_RETURNED");
        var rejected = scene.disbursement("1.00");
        act(rejected.header("Location"), rejected, "rejection", "checker", "funds-checker")
                .then()
                .statusCode(200)
                .body("endedAt", notNullValue());
        assertNotSentAgain(rejected, "maker", 409, "DOCUMENT_NOT_RETURNED");
        approve(pending, "checker").then().statusCode(200);
        assertNotSentAgain(pending, "maker", 409, "DOCUMENT_NOT_RETURNED");
        var back = scene.disbursement("1.00");
        returned(back);
        assertNotSentAgain(back, "other", 409, "NOT_THE_MAKER");
        var otherKind = scene.contribution("1.00");
        returned(otherKind);
        assertNotSentAgain(otherKind, "maker", 422, "REFERENCE_UNKNOWN");
        assertDisbursements(3);
        read(back).then().body("replacedBy", nullValue(), "version", equalTo(1));

        // What is refused for another reason does not use up the one time.
        submit("/disbursements", versionOf(back, scene.disbursementOf("1000.00")))
                .then()
                .statusCode(422)
                .body("code", equalTo("FUNDS_INSUFFICIENT"));
        read(back).then().body("replacedBy", nullValue(), "version", equalTo(1));
        submit("/disbursements", versionOf(back, scene.disbursementOf("2.00")))
                .then()
                .statusCode(201);
        assertNotSentAgain(back, "maker", 409, "DOCUMENT_REPLACED");
        assertDisbursements(4);
    }

    private void assertNotSentAgain(Response earlier, String user, int status, String code) {
        As.named(user, "funds-maker")
                .body(versionOf(earlier, scene.disbursementOf("1.00")))
                .post(FUNDS + "/disbursements")
                .then()
                .statusCode(status)
                .body("code", equalTo(code), "errors[0].pointer", equalTo("/replaces"));
    }

    @Test
    void the_database_refuses_a_second_new_version_and_one_of_what_was_not_returned() throws SQLException {
        var first = scene.disbursement("1.00");
        returned(first);
        submit("/disbursements", versionOf(first, scene.disbursementOf("2.00")))
                .then()
                .statusCode(201);
        var other = scene.disbursement("3.00");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var column : List.of("replaces", "replaced_by")) {
                assertThrows(
                        SQLException.class,
                        () -> statement.executeUpdate("UPDATE disbursement SET %s = '%s' WHERE id = '%s'"
                                .formatted(column, first.path("id"), other.path("id"))),
                        column);
            }
        }
        approve(other, "checker").then().statusCode(200);
    }

    @Test
    void versions_follow_each_other_whoever_ended_them() {
        var first = scene.disbursement("1.00");
        returned(first);
        var second = submit("/disbursements", versionOf(first, scene.disbursementOf("2.00")));
        act(second.header("Location"), second, "withdrawal", "maker", "funds-maker")
                .then()
                .statusCode(200);
        var third = submit("/disbursements", versionOf(second, scene.disbursementOf("3.00")));
        third.then().statusCode(201);
        As.user("auditor")
                .get(second.header("Location") + "/versions")
                .then()
                .body(
                        "items.status", contains("RETURNED", "WITHDRAWN", "SUBMITTED"),
                        "items.changes.member",
                                contains(
                                        List.of(),
                                        List.of("amount", "paymentReference"),
                                        List.of("amount", "paymentReference")));
    }

    @Test
    void the_first_of_two_checkers_returns_what_he_approved_and_may_check_the_new_version() {
        Scene.largeContributionsNeedTwoCheckers();
        var first = scene.contribution(LARGE);
        var checked = approve(first, "checker");
        act(first.header("Location"), checked, "return", "checker", "funds-checker")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"), "checker", equalTo("checker"), "firstChecker", nullValue());
        var second = submit("/contributions", versionOf(first, scene.contributionOf(LARGE)));
        var again = approve(second, "checker");
        again.then().body("status", equalTo("CHECKED"));
        act(second.header("Location"), again, "approval", "second", "funds-checker")
                .then()
                .statusCode(200)
                .body("status", equalTo("POSTED"));
    }

    @Test
    void of_many_new_versions_at_once_one_is_accepted() throws Exception {
        var first = scene.disbursement("30.00", scene.code());
        returned(first);
        var answers = together(
                SENDERS, () -> submit("/disbursements", versionOf(first, scene.disbursementOf("1.00", scene.code()))));
        assertOne(201, answers, "DOCUMENT_REPLACED");
        assertDisbursements(2);
        scene.assertFundBalance("100.00", "1.00", "0.00", "99.00");
    }

    @Test
    void of_several_new_versions_in_one_request_none_is_accepted() {
        var first = scene.disbursement("1.00");
        returned(first);
        Scene.submitInBulk(
                        "/disbursements",
                        "ALL",
                        List.of(
                                versionOf(first, scene.disbursementOf("1.00")),
                                versionOf(first, scene.disbursementOf("2.00"))))
                .then()
                .statusCode(409)
                .body(
                        "code",
                        equalTo("DOCUMENT_REPLACED"),
                        "errors[0].pointer",
                        equalTo("/items/1/replaces"),
                        "errors[0].detail",
                        containsString("本次请求的另一项"));
        assertDisbursements(1);
        read(first).then().body("replacedBy", nullValue());
        scene.assertFundBalance("100.00", "0.00", "0.00", "100.00");
    }

    @Test
    void of_a_return_and_an_approval_at_the_same_moment_one_is_done() throws Exception {
        for (int race = 0; race < RACES; race++) {
            var document = scene.contribution("1.00");
            var turn = new AtomicInteger();
            var answers = together(2, () -> {
                boolean returns = turn.getAndIncrement() == 0;
                return act(
                        document.header("Location"),
                        document,
                        returns ? "return" : "approval",
                        returns ? "checker" : "second",
                        "funds-checker");
            });
            assertOne(200, answers, "VERSION_STALE");
            var status = read(document).<String>path("status");
            var done = answers.stream()
                    .filter(answer -> answer.statusCode() == 200)
                    .findFirst()
                    .orElseThrow();
            assertEquals(done.path("status"), status);
        }
    }

    private static void assertOne(int status, List<Response> answers, String otherwise) {
        var done =
                answers.stream().filter(answer -> answer.statusCode() == status).toList();
        assertEquals(
                1,
                done.size(),
                () -> answers.stream().map(Response::asString).toList().toString());
        answers.stream()
                .filter(answer -> answer.statusCode() != status)
                .forEach(answer -> answer.then().body("code", equalTo(otherwise)));
    }

    @Test
    void a_returned_document_leaves_its_batch_and_its_new_version_enters_it() {
        As.named("maker", "funds-maker")
                .body("""
                        {"code": "%1$s", "name": "示例", "documentKind": "CONTRIBUTION", "programme": "%1$s", "declaredCount": 1, "declaredTotal": "5.00"}""".formatted(scene.code()))
                .post(FUNDS + "/batches")
                .then()
                .statusCode(201);
        var first = submit("/contributions", inBatch("5.00"));
        assertEntered(1);
        returned(first);
        assertEntered(0);
        submit("/contributions", versionOf(first, inBatch("5.00"))).then().statusCode(201);
        assertEntered(1);
    }

    private String inBatch(String amount) {
        return """
                {"programme": "%1$s", "source": "%1$s", "amount": "%2$s", "contributedOn": "2018-03-01", "batch": "%1$s",
                 "bankReference": "%3$s", "summary": "示例"}""".formatted(scene.code(), amount, UUID.randomUUID());
    }

    private void assertEntered(int count) {
        As.user("auditor")
                .get(FUNDS + "/batches?code=" + scene.code())
                .then()
                .body("items[0].enteredCount", equalTo(count));
    }

    private void assertDisbursements(int count) {
        As.user("auditor")
                .get(FUNDS + "/disbursements?count=true&programme=" + scene.code())
                .then()
                .body("total", equalTo(count));
    }

    private void assertInbox(int count) {
        As.named("checker", "funds-checker")
                .get(FUNDS + "/inbox?programme=" + scene.code())
                .then()
                .body("items", hasSize(count));
    }

    private static Response read(Response document) {
        return As.user("auditor").get(document.header("Location"));
    }
}
