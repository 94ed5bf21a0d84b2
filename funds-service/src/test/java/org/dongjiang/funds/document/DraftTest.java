package org.dongjiang.funds.document;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.approved;
import static org.dongjiang.funds.Scene.submit;
import static org.dongjiang.funds.Scene.versionOf;
import static org.dongjiang.kernel.testing.Together.together;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.Scene;
import org.dongjiang.funds.Tampering;
import org.dongjiang.kernel.testing.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft is written, changed, submitted once, or discarded; until then it has no effect. */
@QuarkusTest
class DraftTest {

    private static final int SENDERS = 16;

    private Scene scene;

    @BeforeEach
    void a_scene_with_money() {
        scene = Scene.set();
        approved(scene.contribution("100.00"));
    }

    @Test
    void a_draft_has_no_effect_until_it_is_submitted() {
        var draft = saved("DISBURSEMENT", scene.disbursementOf("30.00", scene.code()));
        draft.then()
                .body(
                        "status", equalTo("DRAFT"),
                        "maker", equalTo("maker"),
                        "body.amount", equalTo("30.00"),
                        "document", nullValue());
        scene.assertFundBalance("100.00", "0.00", "0.00", "100.00");
        As.user("funds-checker")
                .get(FUNDS + "/inbox?programme=" + scene.code())
                .then()
                .body("items", empty());
        var other = scene.disbursement("1.00", scene.code());
        other.then().statusCode(201);

        act(draft, "submission", "maker")
                .then()
                .statusCode(409)
                .body("code", equalTo("CODE_TAKEN"), "errors[0].pointer", equalTo("/body/paymentReference"));
        Scene.act(other.header("Location"), other, "withdrawal", "maker", "funds-maker");
        assertUnchanged(draft);
        var submitted = act(draft, "submission", "maker");
        submitted.then().statusCode(200).body("status", equalTo("SUBMITTED"));
        scene.assertFundBalance("100.00", "30.00", "0.00", "70.00");
        var document = As.user("auditor").get(FUNDS + "/disbursements/" + submitted.path("document"));
        document.then().body("maker", equalTo("maker"), "status", equalTo("SUBMITTED"), "amount", equalTo("30.00"));
        for (var action : List.of("submission", "discarding")) {
            act(submitted, action, "maker").then().statusCode(409).body("code", equalTo("DRAFT_CLOSED"));
        }
    }

    @Test
    void a_draft_may_be_incomplete_and_is_changed_by_its_author_only() {
        var draft = saved("CONTRIBUTION", "{\"summary\": \"示例\"}");
        act(draft, "submission", "maker")
                .then()
                .statusCode(400)
                .body("code", equalTo("REQUEST_INVALID"), "errors.pointer", hasItem("/body/amount"));
        assertUnchanged(draft);
        for (var action : List.of("submission", "discarding")) {
            act(draft, action, "other").then().statusCode(409).body("code", equalTo("NOT_THE_MAKER"));
        }
        written(draft, "other", scene.contributionOf("7.00"))
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_THE_MAKER"));
        assertUnchanged(draft);

        var changed = written(draft, "maker", scene.contributionOf("7.00"));
        changed.then().statusCode(200).body("version", equalTo(1), "body.amount", equalTo("7.00"));
        written(draft, "maker", scene.contributionOf("8.00")).then().statusCode(412);
        act(draft, "submission", "maker").then().statusCode(412);
        As.named("maker", "funds-maker")
                .post(draft.header("Location") + "/submission")
                .then()
                .statusCode(428);
        act(changed, "submission", "maker").then().statusCode(200);
        As.user("auditor")
                .get(FUNDS + "/contributions?amount=7.00&programme=" + scene.code())
                .then()
                .body("items.status", contains("SUBMITTED"));
    }

    @Test
    void what_a_draft_has_is_read_as_strictly_as_a_request() {
        var longText = "长".repeat(501);
        assertRefused("{\"amount\": 7}", "/body/amount");
        assertRefused("{\"sum\": \"7.00\"}", "/body/sum");
        assertRefused("{\"contributedOn\": \"2018-02-30\"}", "/body/contributedOn");
        assertRefused("{\"bankReference\": \"流水\"}", "/body/bankReference");
        assertRefused("{\"summary\": \"" + longText + "\"}", "/body/summary");
        assertRefused("{\"summary\": \"a\\u0000\"}", "/body/summary");
        assertRefused("{\"attachments\": [null]}", "/body/attachments/0");
        assertRefused("[]", "/body");
        assertRefused("{}", "/body");
        assertRefused("null", "/body");
        As.user("auditor")
                .get(FUNDS + "/drafts?maker=strict")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void a_list_of_a_draft_may_have_too_few_items_and_not_too_many() {
        var line = "{\"account\": \"1221\", \"side\": \"DEBIT\", \"amount\": \"1.00\", \"programme\": \"%s\"}"
                .formatted(scene.code());
        var draft = saved("ADJUSTMENT", "{\"lines\": [%s]}".formatted(line));
        act(draft, "submission", "maker").then().statusCode(400).body("errors.pointer", hasItem("/body/lines"));
        As.named("maker", "funds-maker")
                .body("{\"kind\": \"ADJUSTMENT\", \"body\": {\"lines\": [%s]}}"
                        .formatted(String.join(", ", Collections.nCopies(201, line))))
                .post(FUNDS + "/drafts")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/body/lines"));
    }

    private static void assertRefused(String body, String pointer) {
        As.named("strict", "funds-maker")
                .body("{\"kind\": \"CONTRIBUTION\", \"body\": " + body + "}")
                .post(FUNDS + "/drafts")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void every_kind_of_document_can_be_a_draft() {
        var kinds = As.nobody().get(FUNDS + "/codes/document-kind").jsonPath().getList("codes.code", String.class);
        kinds.forEach(kind -> saved(kind, "{\"summary\": \"" + scene.code() + "\"}"));
        As.user("auditor")
                .get(FUNDS + "/drafts?limit=200&sort=recordedAt&q=" + scene.code())
                .then()
                .body("items.kind", equalTo(kinds));
    }

    @Test
    void the_rules_of_money_are_checked_when_a_draft_is_submitted() {
        var draft = saved("DISBURSEMENT", scene.disbursementOf("100.01"));
        act(draft, "submission", "maker")
                .then()
                .statusCode(422)
                .body("code", equalTo("FUNDS_INSUFFICIENT"), "errors[0].pointer", equalTo("/body/amount"));
        assertUnchanged(draft);
        scene.assertFundBalance("100.00", "0.00", "0.00", "100.00");
        As.user("auditor")
                .get(FUNDS + "/disbursements?programme=" + scene.code())
                .then()
                .body("items", empty());
    }

    @Test
    void a_discarded_draft_is_kept_and_never_submitted() {
        var draft = saved("CONTRIBUTION", scene.contributionOf("1.00"));
        var discarded = act(draft, "discarding", "maker");
        discarded.then().statusCode(200).body("status", equalTo("DISCARDED"), "document", nullValue());
        act(discarded, "submission", "maker").then().statusCode(409).body("code", equalTo("DRAFT_CLOSED"));
        written(discarded, "maker", scene.contributionOf("2.00"))
                .then()
                .statusCode(409)
                .body("code", equalTo("DRAFT_CLOSED"));
        As.user("auditor")
                .get(draft.header("Location"))
                .then()
                .body("status", equalTo("DISCARDED"), "body.amount", equalTo("1.00"));
        scene.assertContributions(1);
    }

    @Test
    void many_submissions_of_a_draft_at_once_make_one_document() throws Exception {
        var draft = saved("CONTRIBUTION", scene.contributionOf("1.00"));
        var answers = together(SENDERS, () -> act(draft, "submission", "maker"));
        assertEquals(
                1, answers.stream().filter(answer -> answer.statusCode() == 200).count());
        answers.stream()
                .filter(answer -> answer.statusCode() != 200)
                .forEach(answer -> answer.then().statusCode(412).body("code", equalTo("VERSION_STALE")));
        scene.assertContributions(2);
    }

    @Test
    void a_submission_that_is_repeated_with_its_key_makes_one_document() {
        var draft = saved("CONTRIBUTION", scene.contributionOf("1.00"));
        var key = UUID.randomUUID().toString();
        for (var replayed : new String[] {null, "true"}) {
            As.again(key, "maker", "funds-maker")
                    .header("If-Match", draft.header("ETag"))
                    .post(draft.header("Location") + "/submission")
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", equalTo(replayed));
        }
        scene.assertContributions(2);
    }

    @Test
    void a_new_version_of_a_returned_document_may_be_drafted() {
        var first = scene.disbursement("30.00", scene.code());
        Scene.returned(first);
        var draft = saved("DISBURSEMENT", versionOf(first, scene.disbursementOf("20.00", scene.code())));
        As.user("auditor").get(first.header("Location")).then().body("replacedBy", nullValue());
        var submitted = act(draft, "submission", "maker");
        submitted.then().statusCode(200);
        As.user("auditor").get(first.header("Location")).then().body("replacedBy", equalTo(submitted.path("document")));
    }

    @Test
    void a_draft_that_others_changed_in_the_database_is_not_submitted() throws Exception {
        var draft = saved("CONTRIBUTION", scene.contributionOf("1.00"));
        var rows = "id = '" + draft.path("id") + "'";
        for (var change : List.of(
                "body = REPLACE(body, '1.00', '9.00')",
                "recorded_by = 'other'",
                "kind = 'DISBURSEMENT'",
                "seal = REVERSE(seal)")) {
            Tampering.with("draft", rows, "UPDATE draft SET " + change + " WHERE " + rows, () -> {
                for (var action : List.of("submission", "discarding")) {
                    act(draft, action, "maker").then().statusCode(409).body("code", equalTo("DOCUMENT_ALTERED"));
                }
            });
        }
        scene.assertContributions(1);
        act(draft, "submission", "maker").then().statusCode(200);
    }

    @Test
    void a_draft_that_cannot_be_read_any_more_was_altered() throws Exception {
        var draft = saved("CONTRIBUTION", scene.contributionOf("1.00"));
        var rows = "id = '" + draft.path("id") + "'";
        for (var change : List.of("body = '{'", "body = '[1]'", "status = 'XX'", "kind = 'XX'")) {
            Tampering.with("draft", rows, "UPDATE draft SET " + change + " WHERE " + rows, () -> {
                assertAltered(As.user("auditor").get(draft.header("Location")));
                assertAltered(written(draft, "maker", scene.contributionOf("2.00")));
                for (var action : List.of("submission", "discarding")) {
                    assertAltered(act(draft, action, "maker"));
                }
                As.user("auditor")
                        .get(FUNDS + "/drafts?limit=200&sort=-recordedAt")
                        .then()
                        .statusCode(200)
                        .body("unreadable", hasItem(draft.<String>path("id")));
            });
        }
        scene.assertContributions(1);
        act(draft, "submission", "maker").then().statusCode(200);
    }

    private static void assertAltered(Response answer) {
        answer.then().statusCode(409).body("code", equalTo("DOCUMENT_ALTERED"));
    }

    private static Response saved(String kind, String body) {
        var saved = submit("/drafts", "{\"kind\": \"" + kind + "\", \"body\": " + body + "}");
        saved.then().statusCode(201);
        return saved;
    }

    private static Response written(Response draft, String user, String body) {
        return As.named(user, "funds-maker")
                .header("If-Match", draft.header("ETag"))
                .body("{\"body\": " + body + "}")
                .post(FUNDS + "/drafts/" + draft.path("id") + "/content");
    }

    private static Response act(Response draft, String action, String user) {
        return Scene.act(FUNDS + "/drafts/" + draft.path("id"), draft, action, user, "funds-maker");
    }

    private static void assertUnchanged(Response draft) {
        As.user("auditor")
                .get(FUNDS + "/drafts/" + draft.path("id"))
                .then()
                .body("version", equalTo(0), "status", equalTo("DRAFT"), "document", nullValue());
    }
}
