package org.dongjiang.park.report;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.dongjiang.park.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GrowthTest {

    @Test
    void growth_is_computed_from_the_latest_reports_of_both_years() {
        Register.park("growth");
        report("1960-H1", 0, "1960-07-20", "100.00").then().statusCode(201);
        report("1961-H1", 0, "1961-07-20", "105.00").then().statusCode(201);
        assertNull(Register.value("park.gross-output-growth&period=1960-H1&asOf=1960-12-31"));
        assertEquals("5.00", Register.value("park.gross-output-growth&period=1961-H1&asOf=1961-12-31"));

        report("1961-H1", 1, "1962-01-10", "109.60").then().statusCode(201);
        assertEquals("9.60", Register.value("park.gross-output-growth&period=1961-H1&asOf=1962-12-31"));
        assertEquals("5.00", Register.value("park.gross-output-growth&period=1961-H1&asOf=1961-12-31"));
        assertEquals("109.60", Register.value("park.gross-output&period=1961-H1&asOf=1962-12-31"));
    }

    @Test
    void a_revision_is_added_and_never_written_over() {
        Register.park("revised");
        report("revised", "1950-H1", 0, "1950-07-20", "1.00").then().statusCode(201);
        report("revised", "1950-H1", 0, "1950-07-21", "2.00")
                .then()
                .statusCode(409)
                .body("code", equalTo("CODE_TAKEN"));
        assertEquals("1.00", Register.value("park.gross-output&period=1950-H1&asOf=1950-12-31"));
    }

    private static Response report(String period, int revision, String publishedOn, String output) {
        return report("growth", period, revision, publishedOn, output);
    }

    private static Response report(String park, String period, int revision, String publishedOn, String output) {
        return Register.add("economic-reports", """
                {"park": "%s", "period": "%s", "revision": %d, "publishedOn": "%s", "grossOutput": "%s",
                 "valueAdded": "1.00", "tax": "1.00"}""".formatted(park, period, revision, publishedOn, output));
    }
}
