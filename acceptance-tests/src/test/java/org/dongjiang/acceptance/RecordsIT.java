package org.dongjiang.acceptance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dongjiang.suite.database.BuildDatabase;
import org.junit.jupiter.api.Test;

/** Records that live, through the gateway and with compressed answers: an entity tag stays strong. */
@SuiteStory
class RecordsIT {

    private static final String EXPOS = "/api/v1/industry-park/expos";

    @Test
    void a_record_is_changed_to_the_version_that_was_read() {
        var added = RunningSuite.as("park-manager")
                .body(Map.of(
                        "code",
                        "acceptance-expo",
                        "name",
                        "示例展会",
                        "region",
                        "440306",
                        "opensOn",
                        "2018-07-26",
                        "closesOn",
                        "2018-07-28"))
                .post(EXPOS);
        added.then().statusCode(201);
        var at = added.header("Location");
        var read = RunningSuite.as("park-manager")
                .header("Accept-Encoding", "gzip")
                .get(at);
        assertEquals("\"0\"", read.header("ETag"));

        assertEquals(428, change(at, null).statusCode());
        assertEquals(412, change(at, "W/\"0\"").statusCode());
        assertEquals(412, change(at, "\"7\"").statusCode());
        var changed = change(at, read.header("ETag"));
        changed.then().statusCode(200).body("name", equalTo("示例展会（更名）"));
        assertEquals("\"1\"", changed.header("ETag"));
        assertEquals(412, change(at, "\"0\"").statusCode());

        RunningSuite.as("viewer").get(at + "?asOf=2018-01-01").then().body("name", equalTo("示例展会"));
        RunningSuite.as("viewer").get(at + "/history").then().body("items.kind", contains("CHANGED", "RECORDED"));
        RunningSuite.as("park-manager").delete(at).then().statusCode(405);
    }

    /** Without it MariaDB reads and sorts the whole table for each page. Rules of stages are few. */
    @Test
    void every_list_of_living_records_has_an_index_in_its_order() throws SQLException {
        assertNone("SELECT v.table_schema, v.table_name FROM information_schema.tables v"
                + " WHERE v.table_schema IN ('funds', 'industry_park', 'livelihood')"
                + " AND v.table_name LIKE '%\\_version'"
                + " AND NOT EXISTS (SELECT 1 FROM information_schema.statistics s WHERE s.table_schema = v.table_schema"
                + " AND s.index_name = REPLACE(v.table_name, '_version', '_in_order'))");
    }

    /** Staff of a county, of which a province has a hundred, would wait for the records of all others to be looked through. */
    @Test
    void every_list_of_records_that_have_a_county_has_an_index_of_it() throws SQLException {
        assertNone(
                "SELECT c.table_schema, c.table_name FROM information_schema.columns c WHERE c.column_name = 'county'"
                        + " AND c.table_schema IN ('funds', 'industry_park', 'livelihood')"
                        + " AND NOT EXISTS (SELECT 1 FROM information_schema.statistics s WHERE s.table_schema = c.table_schema"
                        + " AND s.index_name = CONCAT(c.table_name, '_by_county') AND s.seq_in_index = 1 AND s.column_name = 'county')");
    }

    /** @param tables a query of those that have no such index */
    private static void assertNone(String tables) throws SQLException {
        try (var admin = BuildDatabase.join().connect();
                var without = admin.createStatement().executeQuery(tables)) {
            var missing = new ArrayList<String>();
            while (without.next()) {
                missing.add(without.getString(1) + "." + without.getString(2));
            }
            assertEquals(List.of(), missing);
        }
    }

    private static Response change(String at, String version) {
        var request = RunningSuite.as("park-manager")
                .header("Accept-Encoding", "gzip")
                .contentType("application/merge-patch+json;charset=UTF-8")
                .body(Map.of("name", "示例展会（更名）"));
        return (version == null ? request : request.header("If-Match", version)).patch(at + "?validFrom=2018-06-01");
    }
}
