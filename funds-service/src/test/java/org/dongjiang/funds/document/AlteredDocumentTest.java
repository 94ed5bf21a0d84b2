package org.dongjiang.funds.document;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.LARGE;
import static org.dongjiang.funds.Scene.act;
import static org.dongjiang.funds.Scene.approve;
import static org.dongjiang.funds.Scene.approved;
import static org.dongjiang.funds.Scene.submit;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dongjiang.funds.Scene;
import org.dongjiang.funds.Tampering;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.suite.database.BuildDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator of the database changes a document before its approval: it is not approved as changed. */
@QuarkusTest
class AlteredDocumentTest {

    /** Without it nothing is found, and a document that was removed is unknown. */
    private static final Set<String> KEYS = Set.of("id", "document_id", "position");
    /** What they may be as well; other texts are free. */
    private static final Map<String, String> CODES = Map.of(
            "status", "'CHECKED'",
            "measure", "'EDUCATION'",
            "cause", "'WRONG_AMOUNT'",
            "voucher_type", "'TRANSFER'",
            "document_kind", "'PLEDGE'",
            "side", "IF(side = 'DEBIT', 'CREDIT', 'DEBIT')");

    private Scene scene;
    private Response payment;

    @BeforeEach
    void money_that_was_given_and_paid() {
        scene = Scene.set();
        approved(scene.contribution("1000.00"));
        payment = approved(scene.disbursement("100.00", scene.code()));
    }

    /** Each column of the documents, of their lines and of their attachments; those common to several kinds once. */
    @Test
    void whatever_is_changed_of_a_pending_document_it_is_not_approved_until_it_is_restored() throws Exception {
        var approvedThough = new ArrayList<String>();
        var tried = new HashSet<String>();
        for (var pending : pending().entrySet()) {
            var document = pending.getValue();
            for (var table : List.of(pending.getKey(), "document_line", "document_attachment")) {
                boolean own = table.equals(pending.getKey());
                var rows = (own ? "id" : "document_id") + " = '" + document.path("id") + "'";
                var all = changes(table, rows, own, tried);
                Tampering.withEach(table, rows, all, change -> {
                    var answer = approve(document, "checker");
                    if (answer.statusCode() != 409 || !answer.path("code").equals("DOCUMENT_ALTERED")) {
                        approvedThough.add(change + " -> " + answer.asString());
                    }
                });
            }
            approve(document, "checker").then().statusCode(200);
        }
        assertEquals(List.of(), approvedThough);
        assertTrue(tried.size() > 60, tried.toString());
    }

    private Map<String, Response> pending() {
        var pending = new LinkedHashMap<String, Response>();
        approved(pledge("agreed", "100.00"));
        pending.put("pledge", pledge("pending", "1.00"));
        pending.put("contribution", submit("/contributions", """
                {"programme": "%1$s", "source": "%1$s", "amount": "1.00", "contributedOn": "2018-03-01", "bankReference": "p-%1$s",
                 "pledge": "agreed-%1$s", "summary": "示例", "attachments": ["%2$s"]}""".formatted(scene.code(), attachment())));
        pending.put("interest_credit", submit("/interest-credits", """
                {"programme": "%1$s", "amount": "1.00", "creditedOn": "2018-03-21", "bankReference": "%1$s", "summary": "示例"}""".formatted(scene.code())));
        pending.put("allotment", submit("/allotments", """
                {"project": "%1$s", "amount": "1.00", "allottedOn": "2018-03-20", "reservedUntil": "2999-12-31",
                 "decision": "%1$s", "summary": "示例"}""".formatted(scene.code())));
        pending.put("disbursement", scene.disbursement("1.00"));
        pending.put("acceptance", submit("/acceptances", """
                {"disbursement": "%1$s", "amount": "1.00", "acceptedOn": "2018-05-01", "certificate": "%1$s", "summary": "示例"}""".formatted(scene.code())));
        pending.put("surplus_return", returned("1.00"));
        pending.put("adjustment", scene.adjustment("1221", "2241", "1.00", "2018-06-04"));
        pending.put("reversal", Scene.reversal(payment, "1.00"));
        return pending;
    }

    /** A change of each column that identifies nothing, and the removal of a line or an attachment. */
    private static List<String> changes(String table, String rows, boolean own, Set<String> tried) throws SQLException {
        var changes = new ArrayList<String>();
        try (var root = BuildDatabase.join().connect();
                var count =
                        root.createStatement().executeQuery("SELECT COUNT(*) FROM funds." + table + " WHERE " + rows);
                var columns = root.createStatement()
                        .executeQuery("SELECT column_name, column_type FROM information_schema.columns"
                                + " WHERE table_schema = 'funds' AND table_name = '" + table + "'")) {
            count.next();
            boolean isThere = count.getInt(1) > 0;
            while (isThere && columns.next()) {
                var column = columns.getString(1);
                if (!KEYS.contains(column) && tried.add((own ? "" : table + ".") + column)) {
                    changes.add("UPDATE %s SET %s = %s WHERE %s"
                            .formatted(table, column, changed(column, columns.getString(2)), rows));
                }
            }
            if (isThere && !own && tried.add(table)) {
                changes.add("DELETE FROM %s WHERE %s AND position = 0".formatted(table, rows));
            }
        }
        return changes;
    }

    private static String changed(String column, String type) {
        if (CODES.containsKey(column)) {
            return CODES.get(column);
        }
        if (type.equals("date")) {
            return "DATE_ADD(COALESCE(" + column + ", '2018-01-01'), INTERVAL 1 DAY)";
        }
        if (type.startsWith("tinyint")) {
            return column.equals("live") ? "NULL" : "1 - " + column;
        }
        if (type.contains("int")) {
            return "COALESCE(" + column + ", 0) + 1";
        }
        return type.equals("char(36)")
                ? "UUID()"
                : type.equals("char(64)") ? "REVERSE(" + column + ")" : "CONCAT(COALESCE(" + column + ", ''), 'x')";
    }

    @Test
    void a_document_that_came_to_nothing_is_not_set_back() throws Exception {
        var rejected = scene.contribution("1.00");
        act(rejected.header("Location"), rejected, "rejection", "checker", "funds-checker")
                .then()
                .statusCode(200);
        var withdrawn = scene.disbursement("1.00");
        act(withdrawn.header("Location"), withdrawn, "withdrawal", "maker", "funds-maker")
                .then()
                .statusCode(200);
        var returned = scene.contribution("1.00");
        Scene.returned(returned);
        assertNotSetBack("contribution", rejected);
        assertNotSetBack("contribution", returned);
        assertNotSetBack("disbursement", withdrawn);
        scene.assertFundBalance("1000.00", "0.00", "100.00", "900.00");
    }

    @Test
    void a_document_that_was_sent_again_is_not_sent_again_when_the_record_of_it_is_removed() throws Exception {
        var first = scene.disbursement("1.00");
        Scene.returned(first);
        var second = submit("/disbursements", Scene.versionOf(first, scene.disbursementOf("2.00")));
        second.then().statusCode(201);
        var rows = "id = '" + first.path("id") + "'";
        Tampering.with("disbursement", rows, "UPDATE disbursement SET replaced_by = NULL WHERE " + rows, () -> {
            assertAltered(submit("/disbursements", Scene.versionOf(first, scene.disbursementOf("3.00"))));
            assertAltered(As.user("auditor").get(second.header("Location") + "/versions"));
        });
        approve(second, "checker").then().statusCode(200);
        scene.assertFundBalance("1000.00", "0.00", "102.00", "898.00");
    }

    @Test
    void a_document_of_which_another_was_made_the_new_version_is_not_sent_again() throws Exception {
        var first = scene.disbursement("1.00");
        Scene.returned(first);
        var other = scene.disbursement("2.00");
        var rows = "id = '" + other.path("id") + "'";
        Tampering.with(
                "disbursement",
                rows,
                "UPDATE disbursement SET replaces = '%s' WHERE %s".formatted(first.<String>path("id"), rows),
                () -> {
                    var again = submit("/disbursements", Scene.versionOf(first, scene.disbursementOf("3.00")));
                    assertAltered(again);
                    again.then().body("detail", containsString(other.path("id")));
                });
        scene.assertFundBalance("1000.00", "2.00", "100.00", "898.00");
        submit("/disbursements", Scene.versionOf(first, scene.disbursementOf("3.00")))
                .then()
                .statusCode(201);
    }

    /** Its seal fits: it was right once. */
    @Test
    void a_document_that_was_set_back_to_what_it_was_is_not_sent_a_second_time() throws Exception {
        var first = scene.disbursement("1.00");
        Scene.returned(first);
        var rows = "id = '" + first.path("id") + "'";
        var seal = Tampering.read("disbursement", rows, "seal");
        submit("/disbursements", Scene.versionOf(first, scene.disbursementOf("2.00")))
                .then()
                .statusCode(201);
        Tampering.with(
                "disbursement",
                rows,
                "UPDATE disbursement SET replaced_by = NULL, version = 1, seal = '%s' WHERE %s".formatted(seal, rows),
                () -> {
                    var again = submit("/disbursements", Scene.versionOf(first, scene.disbursementOf("3.00")));
                    assertAltered(again);
                    again.then().body("detail", containsString(first.path("id")));
                });
        scene.assertFundBalance("1000.00", "2.00", "100.00", "898.00");
    }

    @Test
    void a_voucher_of_whose_uses_one_was_removed_is_used_further() throws Exception {
        var first = returned("1.00");
        returned("2.00").then().statusCode(201);
        var rows = "document_id = '" + first.path("id") + "'";
        Tampering.with("voucher_use", rows, "DELETE FROM voucher_use WHERE " + rows, () -> {
            returned("3.00").then().statusCode(201);
        });
    }

    @Test
    void the_versions_of_which_one_was_removed_are_not_shown_as_if_they_were_all() throws Exception {
        var first = scene.disbursement("1.00");
        Scene.returned(first);
        var second = submit("/disbursements", Scene.versionOf(first, scene.disbursementOf("2.00")));
        Scene.returned(second);
        var third = submit("/disbursements", Scene.versionOf(second, scene.disbursementOf("3.00")));
        var rows = "id = '" + second.path("id") + "'";
        Tampering.with("disbursement", rows, "DELETE FROM disbursement WHERE " + rows, () -> {
            for (var asked : List.of(first, third)) {
                var versions = As.user("auditor").get(asked.header("Location") + "/versions");
                assertAltered(versions);
                versions.then().body("detail", containsString(asked.path("id")));
            }
        });
    }

    @Test
    void a_document_that_cannot_be_read_any_more_was_altered() throws Exception {
        var pending = scene.disbursement("1.00", "p-" + scene.code());
        pending.then().statusCode(201);
        var rows = "id = '" + pending.path("id") + "'";
        for (var change : List.of("status = 'XX'", "measure = 'XX'")) {
            Tampering.with("disbursement", rows, "UPDATE disbursement SET " + change + " WHERE " + rows, () -> {
                assertAltered(As.user("auditor").get(pending.header("Location")));
                assertAltered(As.user("auditor").get(pending.header("Location") + "/versions"));
                for (var action : List.of("approval", "return", "rejection")) {
                    assertAltered(act(pending.header("Location"), pending, action, "checker", "funds-checker"));
                }
                assertAltered(act(pending.header("Location"), pending, "withdrawal", "maker", "funds-maker"));
                assertAltered(submit("/disbursements", Scene.versionOf(pending, scene.disbursementOf("2.00"))));
                assertAltered(submit("/surplus-returns", """
                        {"disbursement": "p-%1$s", "amount": "1.00", "returnedOn": "2018-05-03", "bankReference": "%1$s", "summary": "示例"}""".formatted(scene.code())));
            });
        }
        scene.assertFundBalance("1000.00", "1.00", "100.00", "899.00");
        approve(pending, "checker").then().statusCode(200);
    }

    private void assertNotSetBack(String table, Response document) throws Exception {
        var rows = "id = '" + document.path("id") + "'";
        Tampering.with(
                table,
                rows,
                "UPDATE %s SET status = 'SUBMITTED', version = 0, checker = NULL, reason = NULL, live = TRUE WHERE %s"
                        .formatted(table, rows),
                () -> assertAltered(approve(document, "checker")));
    }

    @Test
    void the_first_of_two_approvals_seals_a_document_anew() throws Exception {
        Scene.largeContributionsNeedTwoCheckers();
        var contribution = scene.contribution(LARGE);
        var checked = approve(contribution, "checker");
        checked.then().statusCode(200).body("status", equalTo("CHECKED"));
        var rows = "id = '" + contribution.path("id") + "'";
        for (var change : List.of("amount_fen = amount_fen + 1", "first_checker = 'other'", "status = 'SUBMITTED'")) {
            Tampering.with(
                    "contribution",
                    rows,
                    "UPDATE contribution SET " + change + " WHERE " + rows,
                    () -> assertAltered(
                            act(contribution.header("Location"), checked, "approval", "second", "funds-checker")));
        }
        act(contribution.header("Location"), checked, "approval", "second", "funds-checker")
                .then()
                .statusCode(200)
                .body("status", equalTo("POSTED"));
    }

    /** Otherwise the change would be sealed with the action. */
    @Test
    void no_action_is_possible_on_an_altered_document_and_nothing_rests_on_it() throws Exception {
        var waiting = scene.disbursement("1.00");
        var rows = "id = '" + waiting.path("id") + "'";
        Tampering.with("disbursement", rows, "UPDATE disbursement SET payee = 'x' WHERE " + rows, () -> {
            assertAltered(act(waiting.header("Location"), waiting, "rejection", "checker", "funds-checker"));
            assertAltered(act(waiting.header("Location"), waiting, "withdrawal", "maker", "funds-maker"));
            As.user("auditor")
                    .get(waiting.header("Location"))
                    .then()
                    .body("status", equalTo("SUBMITTED"), "version", equalTo(0));
        });
        var paid = "id = '" + payment.path("id") + "'";
        Tampering.with("disbursement", paid, "UPDATE disbursement SET payee = 'x' WHERE " + paid, () -> {
            assertAltered(returned("1.00"));
            var reversal = Scene.reversal(payment, "1.00");
            assertAltered(approve(reversal, "checker"));
            act(reversal.header("Location"), reversal, "withdrawal", "maker", "funds-maker")
                    .then()
                    .statusCode(200);
        });
        scene.assertFundBalance("1000.00", "1.00", "100.00", "899.00");
    }

    @Test
    void an_altered_allotment_gets_no_money_back() throws Exception {
        var allotment = submit("/allotments", """
                {"project": "%1$s", "amount": "50.00", "allottedOn": "2018-03-20", "reservedUntil": "2999-12-31",
                 "decision": "%1$s", "summary": "示例"}""".formatted(scene.code()));
        approve(allotment, "checker").then().statusCode(200);
        var paid = approved(submit("/disbursements", """
                {"project": "%1$s", "payee": "%1$s", "amount": "20.00", "paidOn": "2018-04-02", "allotment": "%1$s",
                 "paymentReference": "a-%1$s", "summary": "示例"}""".formatted(scene.code())));
        var reversal = Scene.reversal(paid, null);
        var rows = "id = '" + allotment.path("id") + "'";
        Tampering.with(
                "allotment",
                rows,
                "UPDATE allotment SET drawn_fen = 0 WHERE " + rows,
                () -> assertAltered(approve(reversal, "checker")));
        approved(reversal);
        As.user("auditor").get(allotment.header("Location")).then().body("drawn", equalTo("0.00"));
    }

    /** Of a payment of 100, 89 are returned; without the record of this, all of it would be reversed. */
    @Test
    void a_voucher_is_not_used_beyond_its_amount_when_its_uses_are_removed() throws Exception {
        approved(scene.disbursement("200.00"));
        var returned = approved(returned("89.00"));
        var rows = "document_id = '" + returned.path("id") + "'";
        Tampering.with("voucher_use", rows, "UPDATE voucher_use SET amount_fen = 0 WHERE " + rows, () -> {
            var reversal = Scene.reversal(payment, null);
            reversal.then().statusCode(201);
            approve(reversal, "checker")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("VOUCHER_USED_UP"), "detail", containsString("11.00"));
            As.user("auditor")
                    .get(reversal.header("Location"))
                    .then()
                    .body("status", equalTo("SUBMITTED"), "voucherId", nullValue());
            act(reversal.header("Location"), reversal, "withdrawal", "maker", "funds-maker")
                    .then()
                    .statusCode(200);
        });
        scene.assertFundBalance("1000.00", "0.00", "211.00", "789.00");
        approved(Scene.reversal(payment, "11.00"));
    }

    private Response pledge(String name, String amount) {
        return submit("/pledges", """
                {"programme": "%1$s", "source": "%1$s", "amount": "%2$s", "pledgedOn": "2018-01-10",
                 "agreement": "%3$s-%1$s", "summary": "示例"}""".formatted(scene.code(), amount, name));
    }

    private Response returned(String amount) {
        return submit("/surplus-returns", """
                {"disbursement": "%1$s", "amount": "%2$s", "returnedOn": "2018-05-03", "bankReference": "%3$s", "summary": "示例"}""".formatted(scene.code(), amount, UUID.randomUUID()));
    }

    private static String attachment() {
        var uploaded = As.named("maker", "funds-maker")
                .contentType("application/pdf")
                .body(("%PDF-1.4 " + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII))
                .post(FUNDS + "/attachments?fileName=a.pdf");
        uploaded.then().statusCode(201);
        return uploaded.path("id");
    }

    private static void assertAltered(Response answer) {
        answer.then().statusCode(409).body("code", equalTo("DOCUMENT_ALTERED"));
    }
}
