package org.dongjiang.funds;

import static org.awaitility.Awaitility.await;
import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.approve;
import static org.dongjiang.funds.Scene.approved;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.testing.As;
import org.junit.jupiter.api.Test;

/** Somebody wrote what is none of its type into the row of a record: it is refused, and the others are listed. */
@QuarkusTest
class UnreadableRecordTest {

    /**
     * A change that leaves an id as it is.
     *
     * @param query that finds a record
     */
    private record Change(String path, String query, String table, String change) {}

    private static final List<Change> CHANGES = List.of(
            new Change("/vouchers", "documentId=%2$s", "voucher", "type = 'x'"),
            new Change("/vouchers", "documentId=%2$s", "voucher", "business_date = '0000-00-00'"),
            new Change("/voucher-lines", "programme=%1$s", "voucher_line", "business_date = '0000-00-00'"),
            new Change("/periods", "code=2018-03", "accounting_period", "status = 'x'"),
            new Change("/organisations", "code=%1$s", "organisation", "kind = 'x'"),
            new Change("/organisations", "code=%1$s", "organisation", "recorded_at_millis = 253402300800000"),
            new Change("/organisations", "code=%1$s", "organisation", "recorded_at_millis = -1"),
            new Change("/programmes", "code=%1$s", "programme", "lineage_rule = ''"),
            new Change("/projects", "code=%1$s", "project", "pillar = 'x'"),
            new Change("/accounts", "code=500101", "account", "side = 'x'"),
            new Change("/earmark-clauses", "programme=%1$s", "earmark_clause", "status = 'x'"),
            new Change("/earmark-clauses", "programme=%1$s", "earmark_clause", "categories = 'x'"),
            new Change("/earmark-clauses", "programme=%1$s", "earmark_clause", "usable_from = '0000-00-00'"),
            new Change("/audit/rules", "rule=SELF_APPROVED", "audit_rule", "rule = 'x'"),
            new Change("/batches", "code=%1$s", "batch", "status = 'x'"),
            new Change("/batches", "code=%1$s", "batch", "document_kind = 'x'"));

    @Test
    void a_record_that_cannot_be_read_is_refused_and_hides_no_other() throws Exception {
        var scene = Scene.set();
        var contribution = approved(scene.contribution("1.00"));
        scene.earmark("\"regions\": [\"441622\"]");
        Scene.submit("/batches", """
                {"code": "%1$s", "name": "示例", "documentKind": "DISBURSEMENT", "programme": "%1$s", "declaredCount": 1,
                 "declaredTotal": "1.00"}""".formatted(scene.code())).then().statusCode(201);
        var wrong = new ArrayList<String>();
        for (var change : CHANGES) {
            var list = FUNDS + change.path() + "?limit=200&"
                    + change.query().formatted(scene.code(), contribution.path("id"));
            var id = As.user("auditor").get(list).<String>path("items[0].id");
            var rows = "id = '" + id + "'";
            Tampering.with(
                    change.table(),
                    rows,
                    "UPDATE IGNORE %s SET %s WHERE %s".formatted(change.table(), change.change(), rows),
                    () -> {
                        var answer = As.user("auditor").get(FUNDS + change.path() + "/" + id);
                        if (answer.statusCode() != 409 || !answer.path("code").equals("RECORD_UNREADABLE")) {
                            wrong.add(change + " -> " + answer.asString());
                        }
                        var all = As.user("auditor").get(FUNDS + change.path() + "?limit=200&sort=-recordedAt");
                        if (all.statusCode() != 200) {
                            wrong.add(change + " in its list -> " + all.asString());
                        }
                    });
            As.user("auditor").get(FUNDS + change.path() + "/" + id).then().statusCode(200);
        }
        assertEquals(List.of(), wrong);
    }

    /** It is read when the period is shown. */
    @Test
    void a_period_whose_history_cannot_be_read_is_refused() throws Exception {
        Scene.openYears();
        var period = FUNDS + "/periods/"
                + As.user("auditor").get(FUNDS + "/periods?code=2014-11").path("items[0].id");
        var suspended = act("soft-closing", period);
        var rows = "period_id = '" + suspended + "'";
        Tampering.with("period_event", rows, "UPDATE period_event SET status = 'x' WHERE " + rows, () -> {
            As.user("auditor").get(period).then().statusCode(409).body("code", equalTo("RECORD_UNREADABLE"));
            As.user("auditor")
                    .get(FUNDS + "/periods?book=special-account-2014")
                    .then()
                    .statusCode(200)
                    .body("unreadable", hasItem(suspended));
        });
        assertEquals(suspended, act("opening", period));
    }

    /** A reader would miss it if it were left out. */
    @Test
    void the_feed_stops_before_an_event_that_cannot_be_read() throws Exception {
        var from = FUNDS + "/feed?limit=1000&after=" + Scene.lastEvent();
        var visit =
                As.user("case-worker").body("""
                {"visitedOn": "2018-03-01", "place": "示例村 %s", "region": "441622", "visitors": "示例工作组", "purpose": "示例", "householdsVisited": 1}""".formatted(UUID.randomUUID())).post(FUNDS + "/visits");
        visit.then().statusCode(201);
        var subject = "visits/" + visit.path("id");
        await().until(() -> As.user("auditor").get(from).jsonPath().getList("subject"), hasItem(subject));
        var rows = "record_id = '" + visit.path("id") + "'";
        var history = FUNDS + "/" + subject + "/history";
        for (var damage : List.of("kind = 'x'", "changes = '[{'", "changes = '[] []'", "recorded_at_millis = -1")) {
            Tampering.with("record_event", rows, "UPDATE record_event SET " + damage + " WHERE " + rows, () -> {
                As.user("auditor").get(from).then().statusCode(409).body("code", equalTo("RECORD_UNREADABLE"));
                As.user("auditor").get(history).then().statusCode(200).body("items", empty(), "unreadable", hasSize(1));
            });
        }
        As.user("auditor").get(from).then().statusCode(200);
    }

    private static String act(String action, String period) {
        var state = As.user("auditor").get(period);
        var changed = Scene.act(period, state, action, "administrator", "administrator");
        changed.then().statusCode(200);
        return changed.path("id");
    }

    /** A decision about it is refused like its reading. */
    @Test
    void nothing_is_decided_about_a_change_that_cannot_be_read() throws Exception {
        var requested = Scene.requested("/approval-thresholds", """
                {"documentKind": "PLEDGE", "requirement": "ATTACHMENT", "fromAmount": "900000000.00"}""");
        requested.then().statusCode(201);
        var rows = "id = '" + requested.path("id") + "'";
        Tampering.with(
                "approval_threshold",
                rows,
                "UPDATE approval_threshold SET requirement = 'x' WHERE " + rows,
                () -> approve(requested, "checker").then().statusCode(409).body("code", equalTo("RECORD_UNREADABLE")));
        As.user("auditor").get(requested.header("Location")).then().body("status", equalTo("SUBMITTED"));
        Scene.act(requested.header("Location"), requested, "withdrawal", "administrator", "administrator")
                .then()
                .statusCode(200);
    }
}
