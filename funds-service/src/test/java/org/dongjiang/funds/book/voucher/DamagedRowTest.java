package org.dongjiang.funds.book.voucher;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.Tokens;
import org.dongjiang.proof.LogKey;
import org.dongjiang.suite.database.BuildDatabase;
import org.dongjiang.verifier.Check;
import org.dongjiang.verifier.pull.Pull;
import org.dongjiang.verifier.pull.Service;
import org.dongjiang.verifier.report.Finding;
import org.dongjiang.verifier.report.FindingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row that somebody changed in the database so that it cannot be read. */
@QuarkusTest
class DamagedRowTest {

    private static final String DAMAGED = "no-uuid";

    @TestHTTPResource("/api/v1/funds")
    URI funds;

    @TempDir
    Path folder;

    @Test
    void the_lists_name_a_damaged_row_and_go_on_past_it() throws Exception {
        var scene = Scene.set();
        var vouchers = List.of(
                Scene.approved(scene.contribution("1.00")).jsonPath().getString("voucherId"),
                Scene.approved(scene.contribution("2.00")).jsonPath().getString("voucherId"),
                Scene.approved(scene.contribution("3.00")).jsonPath().getString("voucherId"));
        var middle = vouchers.get(1);
        for (var damage : List.of("id = '" + DAMAGED + "'", "type = 'NONE'", "document_kind = ''")) {
            var where = "leaf_index = " + leafIndex(middle);
            var before = value("SELECT CONCAT(\"id = '\", id, \"', type = '\", type, \"', document_kind = '\","
                    + " document_kind, \"'\") FROM voucher WHERE " + where);
            run("UPDATE voucher SET " + damage + " WHERE " + where);
            try {
                var id = damage.startsWith("id") ? DAMAGED : middle;
                var all = FUNDS + "/vouchers?sort=-leafIndex";
                As.user("auditor")
                        .get(all + "&limit=3")
                        .then()
                        .statusCode(200)
                        .body(
                                "unreadable", contains(id),
                                "items.id", hasItems(vouchers.get(2), vouchers.get(0)));
                As.user("auditor").get(all + "&limit=1").then().body("items.id", contains(vouchers.get(2)));
                for (var format : List.of("ndjson", "csv")) {
                    var file = As.user("auditor").get(all + "&format=" + format).asString();
                    assertThat(file, containsString(vouchers.get(0)));
                    assertThat(
                            file,
                            format.equals("csv")
                                    ? containsString("#UNREADABLE " + id + ",")
                                    : containsString(",\"unreadable\":[\"" + id + "\"],\"leaves\":"));
                }
                As.user("auditor").get(all + "&format=xlsx").then().statusCode(200);
            } finally {
                run("UPDATE voucher SET " + before + " WHERE " + where);
            }
            As.user("auditor").get(FUNDS + "/vouchers?limit=3").then().body("unreadable", nullValue());
        }
    }

    @Test
    void a_list_that_is_streamed_goes_on_past_it_too() throws Exception {
        var first = Scene.set();
        var second = Scene.set();
        var id = value("SELECT id FROM organisation WHERE code = '" + first.code() + "'");
        run("UPDATE organisation SET id = '" + DAMAGED + "' WHERE code = '" + first.code() + "'");
        try {
            var file = As.user("auditor")
                    .get(FUNDS + "/organisations?format=ndjson&code.in=" + first.code() + "," + second.code())
                    .asString();
            assertThat(file, containsString(second.code()));
            assertThat(file, containsString("{\"end\":true,\"count\":1,\"unreadable\":[\"" + DAMAGED + "\"],"));
        } finally {
            run("UPDATE organisation SET id = '" + id + "' WHERE code = '" + first.code() + "'");
        }
    }

    @Test
    void an_auditor_gets_the_rest_and_the_check_names_the_row() throws Exception {
        var voucher =
                Scene.approved(Scene.set().contribution("1.00")).jsonPath().getString("voucherId");
        long index = leafIndex(voucher);
        run("UPDATE voucher SET id = '" + DAMAGED + "' WHERE leaf_index = " + index);
        try {
            new Pull(new Service(funds, Tokens.of("auditor")), folder).run(true);
            var key = LogKey.parse(As.user("auditor").get(FUNDS + "/log/key").asString());
            var report = new Check(folder, key, List.of(), List.of(), Optional.empty()).run();
            var kinds = report.findings().stream().map(Finding::kind).toList();
            // The lines of the voucher are without it, and missing too.
            assertTrue(
                    kinds.containsAll(
                            List.of(FindingKind.ROW_UNREADABLE, FindingKind.COLUMN_MISSING, FindingKind.LINE_MISSING)),
                    report.findings().toString());
            assertThat(report.findings().get(0).toString(), containsString(DAMAGED));
        } finally {
            run("UPDATE voucher SET id = '" + voucher + "' WHERE leaf_index = " + index);
        }
    }

    private static long leafIndex(String voucher) {
        return As.user("auditor")
                .get(FUNDS + "/vouchers/" + voucher)
                .then()
                .body("id", equalTo(voucher))
                .extract()
                .jsonPath()
                .getLong("leafIndex");
    }

    private static void run(String statement) throws SQLException {
        try (var root = BuildDatabase.join().connect();
                var execution = root.createStatement()) {
            execution.execute("USE funds");
            execution.execute("SET SESSION foreign_key_checks = 0");
            execution.execute(statement);
        }
    }

    private static String value(String query) throws SQLException {
        try (var root = BuildDatabase.join().connect();
                var execution = root.createStatement()) {
            execution.execute("USE funds");
            try (var rows = execution.executeQuery(query)) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
