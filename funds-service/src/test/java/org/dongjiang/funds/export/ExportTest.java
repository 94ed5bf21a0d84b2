package org.dongjiang.funds.export;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import org.dhatim.fastexcel.reader.CellType;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.ExportedList;
import org.dongjiang.suite.database.BuildDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exports of more records than fit into any buffer on the way. */
@QuarkusTest
class ExportTest {

    private static final String CONTRIBUTIONS = FUNDS + "/contributions";
    /** Some parts of an export; with their long summaries far more than the buffers of a connection. */
    private static final int MANY = 9_000;

    private static final String LONG = "长".repeat(490);
    private static final long CONTRIBUTED_FEN = 100;

    private Scene scene;

    @BeforeEach
    void a_scene() {
        scene = Scene.set();
    }

    /** They are used by no other test; they have no seals, and would be found by a comparison. */
    @AfterEach
    void clear() throws SQLException {
        administer("DELETE FROM funds.contribution WHERE programme = '" + scene.code() + "'");
    }

    @Test
    void an_export_is_of_one_moment_whatever_is_recorded_while_it_is_read() throws Exception {
        withdrawnContributions(MANY, LONG);
        try (var caller = new SlowCaller(exported("csv"))) {
            withdrawnContributions(1_000, "later");
            administer("UPDATE funds.contribution SET summary = 'changed' WHERE programme = '" + scene.code() + "'");
            var body = new ByteArrayOutputStream();
            caller.readOn(body);
            var text = body.toString(StandardCharsets.UTF_8);
            var end = text.substring(text.length() - 100);
            assertTrue(end.matches("(?s).*\r\n#END " + MANY + ",+\r\n"), end);
            assertEquals(MANY, text.split(LONG, -1).length - 1);
            assertFalse(text.contains("later"));
            assertFalse(text.contains("changed"));
        }
        assertEquals(MANY + 1_000, export("").ndjson("zh").size());
    }

    @Test
    void what_breaks_off_is_seen_to_be_broken_off() throws Exception {
        withdrawnContributions(MANY, LONG);
        for (var format : new String[] {"csv", "ndjson", "xlsx"}) {
            try (var caller = new SlowCaller(exported(format))) {
                killSessionsOfTheService();
                var body = new ByteArrayOutputStream();
                assertThrows(IOException.class, () -> caller.readOn(body), format);
                var text = body.toString(StandardCharsets.UTF_8);
                assertFalse(text.contains("#END"), format);
                assertFalse(text.contains("\"end\""), format);
                assertFalse(text.contains("INTERNAL_FAULT"), format);
                // Only as much was read from the database as the client has read.
                assertTrue(text.split(LONG, -1).length < MANY, format);
            }
        }
        As.user("auditor").get(CONTRIBUTIONS).then().statusCode(200);
    }

    @Test
    void only_so_many_are_under_way_at_once_and_who_goes_away_leaves_his_place() throws Exception {
        withdrawnContributions(MANY, LONG);
        try (var one = new SlowCaller(exported("csv"));
                var other = new SlowCaller(exported("ndjson"))) {
            assertTrue(one.head().contains("text/csv;charset=UTF-8"), one.head());
            assertTrue(other.head().contains("application/x-ndjson;charset=UTF-8"), other.head());
            for (var format : new String[] {"csv", "ndjson", "xlsx"}) {
                As.user("auditor")
                        .get(exported(format))
                        .then()
                        .statusCode(503)
                        .contentType("application/problem+json")
                        .header("Retry-After", notNullValue())
                        .body("code", equalTo("EXPORTS_BUSY"));
            }
            // A request for a page does not wait for them.
            As.user("auditor").get(CONTRIBUTIONS + "?limit=1").then().statusCode(200);
        }
        int status = 503;
        for (int attempt = 0; attempt < 30 && status == 503; attempt++) {
            status = As.user("auditor").get(exported("ndjson")).statusCode();
        }
        assertEquals(200, status);
    }

    @Test
    void filters_order_and_fields_are_those_of_the_list() throws Exception {
        withdrawnContributions(4_100, LONG);
        administer("UPDATE funds.contribution SET amount_fen = 200 WHERE bank_reference LIKE '%7' AND programme = '"
                + scene.code() + "'");
        assertEquals(410, export("&amount=2.00").ndjson("en").size());
        // Equal values on both sides of the boundary between two parts, and longer than any filter may be.
        var sorted = export("&sort=-amount,summary,-bankReference").ndjson("en");
        assertEquals(4_100, sorted.size());
        var expected = new ArrayList<>(sorted);
        expected.sort(Comparator.comparing((JsonNode contribution) ->
                        new BigDecimal(contribution.path("amount").asText()))
                .thenComparing(
                        contribution -> contribution.path("bankReference").asText())
                .reversed());
        assertEquals(expected, sorted);
        var sparse = export("&fields=amount&amount=2.00").ndjson("en").get(0);
        assertEquals(2, sparse.size());
        assertEquals("2.00", sparse.path("amount").asText());
    }

    @Test
    void a_text_that_somebody_recorded_is_no_formula_where_it_is_opened() throws Exception {
        withdrawnContributions(1, "=cmd|' /C calc'!A1");
        var headers = export("").csv("zh").get(0);
        int summary = headers.getFields().indexOf("摘要");
        assertEquals("'=cmd|' /C calc'!A1", export("").csv("zh").get(1).getField(summary));
        var row = export("").xlsx("zh").get(1);
        assertEquals(CellType.STRING, row.getCell(summary).getType());
        assertEquals("=cmd|' /C calc'!A1", row.getCell(summary).getText());
        int amount = headers.getFields().indexOf("金额");
        assertEquals(0, BigDecimal.ONE.compareTo(row.getCell(amount).asNumber()));
        int day = headers.getFields().indexOf("到位日期");
        assertEquals("2017-05-04T00:00", row.getCell(day).asDate().toString());
    }

    @Test
    void the_head_of_an_export_is_told_without_it() throws Exception {
        withdrawnContributions(1, "示例");
        var head = As.user("auditor").head(exported("csv"));
        assertEquals(200, head.statusCode());
        assertTrue(head.contentType().startsWith("text/csv"), head.contentType());
        assertEquals(0, head.asByteArray().length);
    }

    private ExportedList export(String query) {
        return new ExportedList(CONTRIBUTIONS + "?programme=" + scene.code() + query, () -> As.user("auditor"));
    }

    private String exported(String format) {
        return CONTRIBUTIONS + "?programme=" + scene.code() + "&format=" + format;
    }

    /** More than could be submitted one by one; withdrawn, so that they stand in nobody's way. */
    private void withdrawnContributions(int count, String summary) throws SQLException {
        try (var connection = BuildDatabase.join().connect();
                var insert = connection.prepareStatement("""
                        INSERT INTO funds.contribution (id, version, programme, source, amount_fen, contributed_on, bank_reference,
                            summary, attachment_count, status, checkers_needed, used_fen, seal, recorded_at_millis, recorded_by)
                        WITH digit AS (SELECT 0 AS n UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4
                            UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9),
                        number AS (SELECT ones.n + 10 * tens.n + 100 * hundreds.n + 1000 * thousands.n AS n
                            FROM digit ones, digit tens, digit hundreds, digit thousands)
                        SELECT UUID(), 0, ?, ?, ?, '2017-05-04', CONCAT(?, LPAD(n, 6, '0')), ?, 0, 'WITHDRAWN', 1, 0, '', 1500000000000,
                            'maker' FROM number WHERE n < ?""")) {
            insert.setString(1, scene.code());
            insert.setString(2, scene.code());
            insert.setLong(3, CONTRIBUTED_FEN);
            insert.setString(4, scene.code().substring(0, 9) + "-");
            insert.setString(5, summary);
            insert.setInt(6, count);
            assertEquals(count, insert.executeUpdate());
        }
    }

    /**
     * Connections in use: closing an idle one would make the next request fail. The server renews its table of transactions
     * only if nobody has read it for a tenth of a second; until then it shows those of the export before.
     */
    private static void killSessionsOfTheService() throws SQLException {
        administer("DO SLEEP(0.2)");
        var sessions = new ArrayList<Long>();
        try (var connection = BuildDatabase.join().connect();
                var found = connection.createStatement().executeQuery("""
                        SELECT p.id FROM information_schema.processlist p
                        JOIN information_schema.innodb_trx t ON t.trx_mysql_thread_id = p.id WHERE p.user = 'funds_service'""")) {
            while (found.next()) {
                sessions.add(found.getLong(1));
            }
        }
        assertFalse(sessions.isEmpty());
        for (var session : sessions) {
            administer("KILL " + session);
        }
    }

    private static void administer(String statement) throws SQLException {
        try (var connection = BuildDatabase.join().connect();
                var administrator = connection.createStatement()) {
            administrator.execute(statement);
        }
    }
}
