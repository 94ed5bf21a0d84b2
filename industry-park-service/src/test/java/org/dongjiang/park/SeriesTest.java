package org.dongjiang.park;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.time.Clocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indicators over time, and the divisions of the country. */
@QuarkusTest
class SeriesTest {

    private static final String PARKS = "/api/v1/industry-park/parks";
    private static final String INDICATORS = "/api/v1/industry-park/indicators";

    /** Each value is that of the indicator itself on the last day of its step. */
    @Test
    void each_step_has_the_value_of_its_last_day() {
        var code = As.nobody().get(INDICATORS).jsonPath().getString("items[0].code");
        var values = series("from=2016-02-01&to=2018-09-18&step=half&code=" + code)
                .statusCode(200)
                .body(
                        "items[0].values.period",
                        contains("2016-H1", "2016-H2", "2017-H1", "2017-H2", "2018-H1", "2018-H2"))
                .body("items[0].values.asOf[5]", equalTo("2018-09-18"))
                .extract()
                .jsonPath();
        for (int at = 0; at < 6; at++) {
            var one = As.nobody()
                    .get(INDICATORS + "?code=" + code + "&asOf=" + values.getString("items[0].values[" + at + "].asOf"))
                    .jsonPath();
            assertEquals(one.getString("items[0].value"), values.getString("items[0].values[" + at + "].value"));
            assertEquals(one.getString("items[0].reason"), values.getString("items[0].values[" + at + "].reason"));
        }
    }

    @Test
    void all_indicators_have_a_series_of_ten_years_of_months() {
        series("from=2010-01-01&to=2019-12-31&step=month")
                .statusCode(200)
                .body("items.values", everyItem(hasSize(120)))
                .body(
                        "items.values.flatten().findAll { it.value == null && it.reason == null && it.gap == null }",
                        hasSize(0));
    }

    @Test
    void what_has_not_begun_has_no_value() {
        var next = LocalDate.now(Clocks.BUSINESS_ZONE).plusYears(2);
        series("from=" + next + "&to=" + next + "&step=year")
                .statusCode(200)
                .body("items.values.flatten().value", everyItem(nullValue()))
                .body("items.values.flatten().reason", everyItem(equalTo("NOT_BEGUN")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "to=2018-01-01&step=month 400 PARAMETER_MISSING from",
                "from=2018-01-01&step=month 400 PARAMETER_MISSING to",
                "from=2018-01-01&to=2018-01-01 400 PARAMETER_MISSING step",
                "from=2018-02-30&to=2018-01-01&step=month 400 FILTER_VALUE_INVALID from",
                "from=2018-01-01&to=2018-01-01&step=week 400 FILTER_VALUE_INVALID step",
                "from=2018-01-01&to=2018-01-01&step=year&counting=x 400 FILTER_VALUE_INVALID counting",
                "from=2018-01-01&to=2018-01-01&step=year&period=2018 400 FILTER_UNKNOWN period",
                "from=2018-01-01&to=2018-01-01&step=year&code=park.tax&period=2018 400 FILTER_UNKNOWN period",
                "from=2018-01-01&to=2018-01-01&step=year&nonsense=1 400 FILTER_UNKNOWN nonsense",
                "from=2018-01-01&to=2018-01-01&step=year&code=park.tax&nonsense=1 400 DIMENSION_UNKNOWN nonsense",
                "from=2018-01-01&to=2018-01-01&step=year&counting=within 422 INDICATOR_AT_END_ONLY counting",
                "from=2018-01-01&to=2018-01-01&step=year&code.in=a,b 404 INDICATOR_UNKNOWN code.in",
                "from=2018-01-02&to=2018-01-01&step=year 422 DATES_REVERSED to",
                "from=2008-01-01&to=2018-01-01&step=month 422 SERIES_TOO_LONG to"
            })
    void what_is_no_series_is_refused(String query, int status, String problem, String pointer) {
        series(query).statusCode(status).body("code", equalTo(problem)).body("errors.pointer", contains(pointer));
    }

    @Test
    void a_park_is_in_a_division_that_there_is() {
        var code = "p" + UUID.randomUUID();
        park(code, "999999")
                .then()
                .statusCode(422)
                .body("code", equalTo("REGION_UNKNOWN"), "errors.pointer", contains("/region"));
        As.user("auditor").get(PARKS + "?code=" + code).then().body("items", hasSize(0));
        var park = park(code, "441622");
        park.then().statusCode(201);
        var path = park.header("Location");
        changed(park, "999999", "2018-01-01").statusCode(422).body("code", equalTo("REGION_UNKNOWN"));
        changed(park, "440309", "2016-01-01")
                .statusCode(422)
                .body("code", equalTo("REGION_NOT_YET"), "detail", containsString("2016-07"));
        changed(park, "441601", "2024-01-01").statusCode(422).body("code", equalTo("REGION_NO_LONGER"));
        As.user("auditor").get(path).then().body("region", equalTo("441622"), "version", equalTo(0));
        changed(park, "440309", "2018-01-01").statusCode(200).body("region", equalTo("440309"));
    }

    /** A client can write half of a character only by its number. */
    @Test
    void half_a_character_is_not_stored_as_another_one() {
        var park = park("p" + UUID.randomUUID(), "441622");
        patched(park, "{\"name\": \"\\ud800\"}", "").statusCode(400).body("code", equalTo("TEXT_UNPRINTABLE"));
        As.user("park-manager")
                .header("If-Match", park.header("ETag"))
                .body("{\"patch\": {\"name\": \"\\ud800\"}, \"reason\": \"示例\"}")
                .post(park.header("Location") + "/corrections")
                .then()
                .statusCode(400)
                .body("code", equalTo("TEXT_UNPRINTABLE"));
        As.user("auditor").get(park.header("Location")).then().body("name", equalTo("示例园区"), "version", equalTo(0));
    }

    @Test
    void a_series_is_also_answered_as_known_at_an_instant() {
        series("from=2018-01-01&to=2018-01-01&step=year&code=park.tax&knownAt=2018-07-01T00:00:00Z")
                .statusCode(200)
                .body("items[0].dimensions.knownAt", equalTo("2018-07-01T00:00:00Z"))
                .body("items[0].values[0].value", nullValue());
    }

    private static Response park(String code, String region) {
        return As.user("park-manager").body("""
                        {"code": "%s", "name": "示例园区", "nameEn": "Sample park", "region": "%s"}""".formatted(code, region)).post(PARKS);
    }

    private static ValidatableResponse changed(Response park, String region, String since) {
        return patched(park, "{\"region\": \"" + region + "\"}", "?validFrom=" + since);
    }

    private static ValidatableResponse patched(Response park, String patch, String query) {
        return As.user("park-manager")
                .header("If-Match", park.header("ETag"))
                .contentType(As.MERGE_PATCH)
                .body(patch)
                .patch(park.header("Location") + query)
                .then();
    }

    private static ValidatableResponse series(String query) {
        return As.nobody().get(INDICATORS + "/series?" + query).then();
    }

    @Test
    void divisions_are_a_code_list() {
        var regions = "/api/v1/industry-park/codes/region";
        As.nobody()
                .get(regions + "?within=4416&level=COUNTY&asOf=2018-06-30")
                .then()
                .statusCode(200)
                .body("items.code", contains("441601", "441602", "441621", "441622", "441623", "441624", "441625"))
                .body("items.find { it.code == '441622' }.name", equalTo("龙川县"))
                .body("items.within", everyItem(equalTo("441600")));
        As.nobody().get(regions + "?within=999999").then().statusCode(422).body("code", equalTo("REGION_UNKNOWN"));
        As.nobody().get(regions + "?within=44162").then().statusCode(400).body("code", equalTo("FILTER_VALUE_INVALID"));
        As.nobody().get(regions + "?level=county").then().statusCode(400).body("code", equalTo("FILTER_VALUE_INVALID"));
    }
}
