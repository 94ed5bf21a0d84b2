package org.dongjiang.funds.book.reconciliation;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.act;
import static org.dongjiang.funds.Scene.approve;
import static org.dongjiang.funds.Scene.approved;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dongjiang.funds.Scene;
import org.dongjiang.funds.Tampering;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.suite.database.BuildDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What vouchers rest on is in the log as it was recorded, and a change behind the service is found. */
@QuarkusTest
class FactTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LAST_FACT =
            "SELECT leaf FROM funds.ledger_leaf WHERE voucher_id IS NULL AND leaf LIKE '%%\"fact\":\"%s\"%%' AND leaf LIKE '%%%s%%'"
                    + " ORDER BY leaf_index DESC LIMIT 1";

    /**
     * A change in the database.
     *
     * @param subject what the subject of the difference contains
     */
    private record Change(String table, String rows, String statement, String subject) {

        static Change update(String table, String rows, String change, String subject) {
            return new Change(table, rows, "UPDATE %s SET %s WHERE %s".formatted(table, change, rows), subject);
        }

        static Change delete(String table, String rows, String subject) {
            return new Change(table, rows, "DELETE FROM %s WHERE %s".formatted(table, rows), subject);
        }
    }

    private Scene scene;

    @BeforeEach
    void a_scene_with_a_clause() {
        scene = Scene.set();
        scene.earmark("\"regions\": [\"441622\"]");
    }

    @Test
    void what_is_recorded_is_in_the_log_as_lists_show_it() throws Exception {
        var organisation = fact("ORGANISATION", scene.code());
        assertEquals(shown("/organisations?code=" + scene.code()), organisation.path("record"));
        assertEquals("administrator", organisation.path("by").asText());
        assertEquals(
                shown("/programmes?code=" + scene.code()),
                fact("PROGRAMME", scene.code()).path("record"));
        // What people wrote may be personal.
        var clause = (ObjectNode) shown("/earmark-clauses?programme=" + scene.code());
        clause.remove("rejectionReason");
        assertEquals(clause, fact("EARMARK_CLAUSE", scene.code()).path("record"));
        assertEquals(shown("/accounts?code=500101"), fact("ACCOUNT", "500101").path("record"));
        assertEquals("installation", fact("ACCOUNT", "500101").path("by").asText());
        // The name of a project may be of a person.
        var project = fact("PROJECT", scene.code()).path("record");
        assertEquals("441622", project.path("region").asText());
        assertEquals(true, project.path("name").isMissingNode());
    }

    @Test
    void a_refused_record_is_not_in_the_log() throws Exception {
        long before = size();
        As.user("administrator")
                .body("{\"code\": \"%s\", \"name\": \"another\", \"kind\": \"PAYEE\"}".formatted(scene.code()))
                .post(FUNDS + "/organisations")
                .then()
                .statusCode(409);
        As.user("administrator")
                .body("""
                        {"mode": "ALL", "items": [{"code": "%1$s-a", "name": "示例", "kind": "PAYEE"},
                         {"code": "%1$s", "name": "示例", "kind": "PAYEE"}]}""".formatted(scene.code()))
                .post(FUNDS + "/organisations/bulk")
                .then()
                .statusCode(409);
        assertEquals(before, size());
        As.user("administrator")
                .body("""
                        {"mode": "ALL", "items": [{"code": "%1$s-a", "name": "示例", "kind": "PAYEE"},
                         {"code": "%1$s-b", "name": "示例", "kind": "PAYEE"}]}""".formatted(scene.code()))
                .post(FUNDS + "/organisations/bulk")
                .then()
                .statusCode(201);
        // Each with its first version.
        assertEquals(before + 4, size());
    }

    @Test
    void the_state_of_a_period_is_a_fact() throws Exception {
        approved(scene.contribution("1.00", "2024-01-05"));
        var period = As.user("auditor").get(FUNDS + "/periods?code=2024-02");
        var location = FUNDS + "/periods/" + period.path("items[0].id");
        var state = As.user("auditor").get(location);
        var suspended = act(location, state, "soft-closing", "administrator", "administrator");
        suspended.then().statusCode(200);
        assertEquals(
                "SOFT_CLOSED",
                fact("ACCOUNTING_PERIOD", "2024-02")
                        .path("record")
                        .path("status")
                        .asText());
        found(List.of(
                Change.update("accounting_period", "code = '2024-02'", "status = 'OPEN'", "ACCOUNTING_PERIOD 2024-02"),
                Change.update(
                        "accounting_period", "code = '2024-03'", "status = 'CLOSED'", "ACCOUNTING_PERIOD 2024-03")));
        act(location, suspended, "opening", "administrator", "administrator")
                .then()
                .statusCode(200);
    }

    /** A leaf has at most 65 535 bytes, and the history of a period is part of it. */
    @Test
    void a_period_is_not_suspended_so_often_that_it_could_not_be_closed_any_more() throws Exception {
        var location = FUNDS + "/periods/"
                + As.user("auditor").get(FUNDS + "/periods?code=2014-12").path("items[0].id");
        var user = "示".repeat(128);
        var state = As.user("auditor").get(location);
        int changes = 0;
        Response changed;
        do {
            changed = act(location, state, changes % 2 == 0 ? "soft-closing" : "opening", user, "administrator");
            state = changed.statusCode() == 200 ? changed : state;
            changes++;
        } while (changed.statusCode() == 200 && changes < 200);
        changed.then().statusCode(409).body("code", equalTo("RECORD_TOO_LARGE"));
        assertEquals(state.asString(), As.user("auditor").get(location).asString());
        var bytes = fact("ACCOUNTING_PERIOD", "2014-12").toString().getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes < 65_535 - 15_000, bytes + " bytes after " + changes);
    }

    @Test
    void the_opening_of_a_year_is_a_fact() throws Exception {
        var year = fact("FISCAL_YEAR", "special-account-2014");
        assertEquals(shown("/fiscal-years?year=2014"), year.path("record"));
        assertEquals("administrator", year.path("by").asText());
        assertEquals(
                shown("/periods?code=2014-05"),
                fact("ACCOUNTING_PERIOD", "2014-05").path("record"));
        found(List.of(
                Change.delete("fiscal_year", "year = 2014", "FISCAL_YEAR special-account-2014"),
                Change.delete("accounting_period", "code = '2014-05'", "ACCOUNTING_PERIOD 2014-05"),
                new Change(
                        "fiscal_year",
                        "year = 2021",
                        "INSERT INTO fiscal_year SELECT UUID(), version, 'special-account-2021', 2021, recorded_at_millis,"
                                + " recorded_by FROM fiscal_year WHERE year = 2013",
                        "FISCAL_YEAR special-account-2021"),
                new Change(
                        "accounting_period",
                        "code = '2021-03'",
                        "INSERT INTO accounting_period SELECT UUID(), version, 'special-account-2021', '2021-03', 'OPEN', 0, 0, 0,"
                                + " recorded_at_millis, recorded_by FROM accounting_period WHERE code = '2014-01'",
                        "ACCOUNTING_PERIOD 2021-03")));
    }

    /** All at once: each is found beside the others. */
    @Test
    void what_was_changed_behind_the_service_is_found() throws Exception {
        var other = Scene.set();
        Scene.changed(
                "/payee-accounts",
                "{\"payee\": \"%s\", \"bank\": \"示例银行\", \"holder\": \"示例单位\", \"number\": \"12345678\"}"
                        .formatted(scene.code()));
        var code = "code = '" + scene.code() + "'";
        found(List.of(
                Change.update("organisation", code, "name = '别的单位'", "ORGANISATION " + scene.code()),
                Change.update(
                        "programme", "code = '" + other.code() + "'", "purpose = CONCAT(purpose, ' ')", other.code()),
                Change.update(
                        "payee_account", "payee = '" + scene.code() + "'", "number = '99995678'", "PAYEE_ACCOUNT"),
                Change.update(
                        "audit_rule_change", "id = '00000000-0000-7000-8000-000000000003'", "days = 31", "AUDIT_RULE"),
                Change.update("programme", code, "lineage_rule = 'PROPORTIONAL'", "PROGRAMME " + scene.code()),
                Change.update("project", code, "region = '440306'", "PROJECT " + scene.code()),
                Change.delete("earmark_clause", "programme = '" + scene.code() + "'", "EARMARK_CLAUSE 第三条"),
                Change.update("account", "code = '2241'", "name = '应付账款'", "ACCOUNT 2241"),
                Change.update("account", "code = '1221'", "side = 'CREDIT'", "ACCOUNT 1221"),
                Change.update("audit_rule", "rule = 'SPLIT_PAYMENTS'", "enabled = FALSE", "AUDIT_RULE SPLIT_PAYMENTS"),
                new Change(
                        "organisation",
                        "code = 'nobody-recorded-this'",
                        "INSERT INTO organisation SELECT UUID(), version, 'nobody-recorded-this', name, kind, NULL, NULL,"
                                + " recorded_at_millis, recorded_by, updated_at_millis, updated_by, sort_key, search_text FROM organisation WHERE "
                                + code,
                        "ORGANISATION nobody-recorded-this")));
    }

    /** What a record said of past days, and since when that is known. */
    @Test
    void each_version_of_a_living_record_is_a_fact() throws Exception {
        var shown = shown("/organisations?code=" + scene.code());
        var location = FUNDS + "/organisations/" + shown.path("id").asText();
        long before = size();
        As.user("administrator")
                .header("If-Match", "\"0\"")
                .contentType(As.MERGE_PATCH)
                .body("{\"name\": \"示例新名\"}")
                .patch(location + "?validFrom=2018-07-01")
                .then()
                .statusCode(200);
        assertEquals(before + 2, size());
        var now = fact("ORGANISATION", scene.code());
        assertEquals(shown("/organisations?code=" + scene.code()), now.path("record"));
        assertEquals(1, now.path("record").path("version").asInt());
        var version = fact("ORGANISATION_VERSION", scene.code()).path("record");
        assertEquals(shown.path("id"), version.path("recordId"));
        assertEquals("2018-07-01", version.path("validFrom").asText());
        assertEquals("示例新名", version.path("name").asText());
        As.user("administrator")
                .header("If-Match", "\"0\"")
                .contentType(As.MERGE_PATCH)
                .body("{\"name\": \"示例又名\"}")
                .patch(location)
                .then()
                .statusCode(412);
        assertEquals(before + 2, size());
        var first = "code = '" + scene.code() + "' AND version = 0";
        var subject = "ORGANISATION_VERSION " + scene.code();
        found(List.of(Change.update("organisation_version", first, "name = '别的单位'", subject)));
        found(List.of(Change.update("organisation_version", first, "valid_until = '2018-06-30'", subject)));
        found(List.of(Change.delete("organisation_version", first, subject)));
        Tampering.with(
                "organisation",
                "code = '" + scene.code() + "'",
                "UPDATE organisation SET name = '别的单位' WHERE code = '" + scene.code() + "'",
                () -> assertAltered(As.user("administrator")
                        .header("If-Match", "\"1\"")
                        .contentType(As.MERGE_PATCH)
                        .body("{\"name\": \"示例又名\"}")
                        .patch(location)));
    }

    /** Its fact has no row, and its row has no fact. */
    @Test
    void a_row_whose_id_was_changed_is_one_difference_however_often_it_is_found() throws Exception {
        var rows = "code = '" + scene.code() + "'";
        var found = FUNDS + "/differences?subject=ORGANISATION " + scene.code();
        Tampering.with("organisation", rows, "UPDATE organisation SET id = UUID() WHERE " + rows, () -> {
            Reconciled.now();
            Reconciled.now();
            As.user("auditor").get(found).then().body("items.open", contains(true));
        });
        Reconciled.now();
        As.user("auditor").get(found).then().body("items.open", contains(false));
    }

    /** The decision would sign the change of somebody else. */
    @Test
    void what_was_altered_before_its_decision_is_not_decided() throws Exception {
        var threshold = Scene.requested("/approval-thresholds", """
                {"documentKind": "SURPLUS_RETURN", "requirement": "SECOND_CHECKER", "fromAmount": "5000000000.00"}""");
        threshold.then().statusCode(201);
        var rows = "id = '" + threshold.path("id") + "'";
        for (var action : List.of("approval", "rejection")) {
            Tampering.with(
                    "approval_threshold",
                    rows,
                    "UPDATE approval_threshold SET from_fen = from_fen + 1 WHERE " + rows,
                    () -> assertAltered(
                            act(threshold.header("Location"), threshold, action, "checker", "funds-checker")));
        }
        var rejected = act(threshold.header("Location"), threshold, "rejection", "checker", "funds-checker");
        rejected.then().statusCode(200);
        Tampering.with(
                "approval_threshold",
                rows,
                "UPDATE approval_threshold SET status = 'SUBMITTED', checker = NULL, rejection_reason = NULL,"
                        + " decided_at_millis = NULL, version = 0 WHERE " + rows,
                () -> assertAltered(
                        act(threshold.header("Location"), threshold, "approval", "checker", "funds-checker")));
    }

    @Test
    void a_clause_that_was_altered_is_not_ended() throws Exception {
        var clause = shown("/earmark-clauses?programme=" + scene.code());
        var ending = Scene.requested(
                "/earmark-clause-endings",
                "{\"clauseId\": \"%s\", \"validUntil\": \"2099-12-31\", \"reason\": \"示例\"}"
                        .formatted(clause.path("id").asText()));
        ending.then().statusCode(201);
        var rows = "programme = '" + scene.code() + "'";
        Tampering.with(
                "earmark_clause",
                rows,
                "UPDATE earmark_clause SET text = '随便用' WHERE " + rows,
                () -> assertAltered(act(ending.header("Location"), ending, "approval", "checker", "funds-checker")));
        act(ending.header("Location"), ending, "approval", "checker", "funds-checker")
                .then()
                .statusCode(200);
    }

    @Test
    void nothing_is_booked_into_a_month_that_is_not_as_the_log_has_it() throws Exception {
        var pending = scene.contribution("1.00", "2014-06-05");
        pending.then().statusCode(201);
        var period = As.user("auditor").get(FUNDS + "/periods?code=2014-06");
        var location = FUNDS + "/periods/" + period.path("items[0].id");
        var state = As.user("auditor").get(location);
        var suspended = act(location, state, "soft-closing", "administrator", "administrator");
        suspended.then().statusCode(200);
        for (var change :
                List.of("status = 'OPEN'", "status = 'OPEN', version = version - 1", "status = 'XX'", "id = UUID()")) {
            Tampering.with(
                    "accounting_period",
                    "code = '2014-06'",
                    "UPDATE accounting_period SET " + change + " WHERE code = '2014-06'",
                    () -> assertNotBooked(pending, "2014-06-05"));
        }
        act(location, suspended, "opening", "administrator", "administrator")
                .then()
                .statusCode(200);
        for (var change : List.of("DELETE FROM fiscal_year", "UPDATE fiscal_year SET version = version + 1")) {
            Tampering.with(
                    "fiscal_year",
                    "book = 'special-account-2014'",
                    change + " WHERE year = 2014",
                    () -> assertNotBooked(pending, "2014-06-05"));
        }
        approved(pending);
    }

    @Test
    void nothing_is_submitted_in_a_month_that_somebody_put_in() throws Exception {
        Tampering.with(
                "accounting_period",
                "code = '2021-03'",
                "INSERT INTO accounting_period SELECT UUID(), version, 'special-account-2021', '2021-03', 'OPEN', 0, 0, 0,"
                        + " recorded_at_millis, recorded_by FROM accounting_period WHERE code = '2014-01'",
                () -> assertNotSubmitted("2021-03-01"));
    }

    private void assertNotBooked(Response pending, String day) throws Exception {
        assertAltered(approve(pending, "checker"));
        assertNotSubmitted(day);
    }

    private void assertNotSubmitted(String day) throws Exception {
        var refused = scene.contribution("2.00", day);
        assertAltered(refused);
        refused.then().body("errors[0].pointer", equalTo("/contributedOn"));
        As.user("auditor")
                .get(FUNDS + "/contributions?amount=2.00&programme=" + scene.code())
                .then()
                .body("items", empty());
    }

    private static void assertAltered(Response answer) throws Exception {
        long before = size();
        answer.then().statusCode(409).body("code", equalTo("RECORD_ALTERED"));
        assertEquals(before, size());
    }

    private static void found(List<Change> changes) throws Exception {
        changed(changes, changes);
        Reconciled.now();
        As.user("auditor")
                .get(FUNDS + "/differences?kind=FACT&open=true")
                .then()
                .body("items", empty());
    }

    private static void changed(List<Change> rest, List<Change> all) throws Exception {
        if (rest.isEmpty()) {
            Reconciled.now();
            for (var change : all) {
                As.user("auditor")
                        .get(FUNDS + "/differences?kind=FACT&open=true")
                        .then()
                        .body("items.subject", hasItem(containsString(change.subject())));
            }
            return;
        }
        var change = rest.get(0);
        Tampering.with(
                change.table(), change.rows(), change.statement(), () -> changed(rest.subList(1, rest.size()), all));
    }

    private static JsonNode shown(String path) throws Exception {
        return JSON.readTree(As.user("auditor").get(FUNDS + path).asString()).at("/items/0");
    }

    private static JsonNode fact(String kind, String code) throws Exception {
        try (var database = BuildDatabase.join().connect();
                var rows = database.createStatement().executeQuery(LAST_FACT.formatted(kind, code))) {
            rows.next();
            return JSON.readTree(rows.getBytes(1));
        }
    }

    private static long size() throws Exception {
        try (var database = BuildDatabase.join().connect();
                var rows = database.createStatement().executeQuery("SELECT size FROM funds.ledger_log")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
