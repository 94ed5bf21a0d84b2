package org.dongjiang.park.economicreport;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.dongjiang.park.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GrowthTest extends RegisterLaws {

    private static final String LAWS_PARK = "report-laws";

    GrowthTest() {
        super("/api/v1/industry-park/economic-reports", "park-manager", "priceBasis", "现价", "可比价", "2010年不变价");
    }

    @Override
    protected Map<String, Object> sample(int number) {
        if (As.user("viewer")
                .get("/api/v1/industry-park/parks?code=" + LAWS_PARK)
                .<List<Object>>path("items")
                .isEmpty()) {
            Register.park(LAWS_PARK);
        }
        return Map.of(
                "park", LAWS_PARK,
                "period", "1910-H1",
                "revision", number,
                "publishedOn", "1910-07-20",
                "grossOutput", "3.00",
                "valueAdded", "2.00",
                "tax", "1.00",
                "statedTaxGrowth", 5.5);
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("revision", number);
    }

    @Override
    protected boolean isRequired() {
        return false;
    }

    @Test
    void a_corrected_report_changes_growth_and_leaves_what_was_known() {
        Register.park("corrected");
        report("corrected", "1901-H1", 0, "1901-07-20", "100.00").then().statusCode(201);
        var wrong = report("corrected", "1902-H1", 0, "1902-07-20", "105.00");
        var question = "park.gross-output-growth&period=1902-H1&asOf=1902-12-31";
        assertEquals("5.00", Register.value(question));
        var known = Register.instantAfter(wrong);
        Register.write(wrong, "/corrections", Map.of("patch", Map.of("grossOutput", "109.60"), "reason", "示例：抄录有误"))
                .then()
                .statusCode(200)
                .body("grossOutput", equalTo("109.60"));
        assertEquals("9.60", Register.value(question));
        assertEquals("5.00", Register.value(question + "&knownAt=" + known));
        assertNull(Register.value(question + "&knownAt=2018-01-01T00:00:00Z"));
    }

    @Test
    void a_report_that_was_withdrawn_counts_until_its_end() {
        Register.park("withdrawn");
        report("withdrawn", "1903-H1", 0, "1903-07-20", "7.00").then().statusCode(201);
        var revised = report("withdrawn", "1903-H1", 1, "1903-08-20", "8.00");
        Register.write(revised, "/ending", Map.of("on", "1903-10-01", "reason", "示例：撤回"))
                .then()
                .statusCode(200);
        assertEquals("8.00", Register.value("park.gross-output&period=1903-H1&asOf=1903-09-30"));
        assertEquals("7.00", Register.value("park.gross-output&period=1903-H1&asOf=1903-10-01"));
        assertEquals("7.00", Register.value("park.gross-output&period=1903-H1&asOf=1903-08-19"));
    }

    @Test
    void a_figure_is_corrected_and_does_not_become_otherwise() {
        Register.park("fixed");
        var report = report("fixed", "1904-H1", 0, "1904-07-20", "7.00");
        As.user("park-manager")
                .header("If-Match", report.header("ETag"))
                .contentType(As.MERGE_PATCH)
                .body(Map.of("grossOutput", "8.00"))
                .patch(report.header("Location"))
                .then()
                .statusCode(422)
                .body("code", equalTo("MEMBER_CORRECTED_ONLY"));
        Register.write(report, "/corrections", Map.of("patch", Map.of("grossOutput", "-8.00"), "reason", "示例"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/patch/grossOutput"));
        As.user("viewer").get(report.header("Location") + "/history").then().body("items", hasSize(1));
    }

    @Test
    void what_was_known_is_asked_of_an_indicator_for_an_instant_that_has_passed() {
        var indicators = "/api/v1/industry-park/indicators?code=park.tax&knownAt=";
        As.nobody()
                .get(indicators + "2999-01-01T00:00:00Z")
                .then()
                .statusCode(422)
                .body("code", equalTo("KNOWN_AT_TOO_LATE"));
        As.nobody().get(indicators + "yesterday").then().statusCode(400).body("code", equalTo("FILTER_VALUE_INVALID"));
        As.nobody()
                .get(indicators.replace("park.tax", "park.supporting-project-funding") + "2018-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("items[0].value", nullValue(), "items[0].reason", equalTo("NOTHING_RECORDED"));
    }

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
                .body("code", equalTo("RECORD_REPEATED"), "errors.pointer", contains("/park", "/period", "/revision"));
        assertEquals("1.00", Register.value("park.gross-output&period=1950-H1&asOf=1950-12-31"));
    }

    @Test
    void only_parks_that_reported_both_years_are_compared() {
        Register.park("old");
        Register.park("young");
        report("old", "1941-Q1", 0, "1941-04-10", "100.00").then().statusCode(201);
        report("old", "1942-Q1", 0, "1942-04-10", "110.00").then().statusCode(201);
        report("young", "1942-Q1", 0, "1942-04-11", "900.00").then().statusCode(201);
        assertEquals("10.00", Register.value("park.gross-output-growth&period=1942-Q1&asOf=1942-12-31"));
        assertEquals("1010.00", Register.value("park.gross-output&period=1942-Q1&asOf=1942-12-31"));
        var parks = Register.answer("park.gross-output&period=1942-Q1&asOf=1942-12-31", "parts.expected");
        assertTrue(Integer.parseInt(parks) >= 2);
        assertEquals("2", Register.answer("park.gross-output&period=1942-Q1&asOf=1942-12-31", "parts.reported"));
        assertEquals("1", Register.answer("park.gross-output-growth&period=1942-Q1&asOf=1942-12-31", "parts.reported"));
    }

    @Test
    void where_nobody_reported_there_is_no_figure_and_no_nought() {
        for (var indicator : List.of("gross-output", "value-added", "tax", "tax-growth")) {
            assertNull(Register.value("park." + indicator + "&period=1930-06&asOf=1930-12-31"), indicator);
            assertEquals(
                    "NOTHING_REPORTED",
                    Register.answer("park." + indicator + "&period=1930-06&asOf=1930-12-31", "reason"));
        }
    }

    @Test
    void refunds_and_losses_are_reported_and_nothing_before_its_period_has_begun() {
        Register.park("losses");
        Register.add("economic-reports", report("losses", "1920-H1", "1920-07-20", "-3.00", "-5万元"))
                .then()
                .statusCode(201)
                .body("valueAdded", equalTo("-3.00"), "tax", equalTo("-50000.00"));
        Register.add("economic-reports", report("losses", "1921-H1", "1921-07-20", "1.00", "0"))
                .then()
                .statusCode(201);
        Register.add(
                        "economic-reports",
                        report("losses", "1923-H1", "1923-07-20", "1.00", "1.00\", \"statedTaxGrowth\": \" "))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/statedTaxGrowth"));
        Register.add("economic-reports", report("losses", "1922-H2", "1922-01-02", "1.00", "1.00"))
                .then()
                .statusCode(422)
                .body("code", equalTo("DATES_REVERSED"), "errors[0].pointer", equalTo("/publishedOn"));
        assertNull(Register.value("park.tax&period=1922-H2&asOf=1922-12-31"));
        assertEquals("-50000.00", Register.value("park.tax&period=1920-H1&asOf=1920-12-31"));
    }

    @Test
    void a_month_without_its_hyphen_and_blank_text_are_refused_in_words() {
        Register.park("worded");
        Register.add(
                        "economic-reports",
                        report("worded", "201807", "2018-08-01", "1.00", "1.00\", \"priceBasis\": \"  "))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains("/period", "/priceBasis"),
                        "errors[0].detail",
                        equalTo("应为报告期：年、半年、季度或月，写作 2018、2018-H1、2018-Q2 或 2018-06"),
                        "errors[1].detail",
                        equalTo("不能为空白"));
    }

    private static String report(String park, String period, String publishedOn, String valueAdded, String tax) {
        return """
                {"park": "%s", "period": "%s", "revision": 0, "publishedOn": "%s", "grossOutput": "1.00",
                 "valueAdded": "%s", "tax": "%s"}""".formatted(park, period, publishedOn, valueAdded, tax);
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
