package org.dongjiang.gateway;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongjiang.kernel.testing.Wire;
import org.junit.jupiter.api.Test;

/** What the gateway answers while no pillar answers. */
@QuarkusTest
class GatewayAloneTest {

    @TestHTTPResource(value = "/metrics", management = true)
    private URI metrics;

    @TestHTTPResource(value = "/health", management = true)
    private URI health;

    @Test
    void a_pillar_that_is_down_is_told_as_such() {
        RestAssured.get("/api/v1/funds/villages")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("code", equalTo("DEPENDENCY_UNAVAILABLE"))
                .body("instance", equalTo("/api/v1/funds/villages"));
        RestAssured.given()
                .header("Accept-Language", "en")
                .get("/api/v1/livelihood/pairings?limit=1")
                .then()
                .statusCode(503)
                .body("detail", startsWith("Livelihood"));
    }

    @Test
    void who_watches_over_the_suite_is_told_and_the_gateway_is_ready_all_the_same() {
        RestAssured.get(health + "/well")
                .then()
                .statusCode(503)
                .body(
                        "checks.find { it.name == 'services' }.data",
                        equalTo(Map.of("funds", false, "industry-park", false, "livelihood", false)));
        RestAssured.get(health + "/ready").then().statusCode(200);
        RestAssured.get(health + "/live").then().statusCode(200);
    }

    @Test
    void every_figure_of_the_overview_is_marked_as_missing() {
        RestAssured.get("/api/v1/overview?asOf=2018-09-18")
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("pillars", hasSize(3))
                .body("pillars.available", everyItem(equalTo(false)))
                .body("pillars.figures.flatten().gap", everyItem(equalTo("DEPENDENCY_UNAVAILABLE")))
                .body("pillars.figures.flatten().value", everyItem(equalTo(null)));
    }

    /** Nobody can say which figures are a partnership's; those of all would be wrong. */
    @Test
    void a_partnership_is_not_answered_without_the_service_that_knows_it() {
        RestAssured.get("/api/v1/overview?partnership=baoan-longchuan")
                .then()
                .statusCode(503)
                .body("code", equalTo("DEPENDENCY_UNAVAILABLE"));
    }

    @Test
    void a_slip_is_found_by_the_parts_alone() {
        check("""
                {"figures": [
                  {"id": "total", "printed": "4.1565亿元", "asOf": "2018-06-30"},
                  {"id": "slip", "printed": "2.7379万元", "asOf": "2018-06-30", "partOf": "total"},
                  {"id": "part", "value": "4750", "unit": "万元", "asOf": "2018-06-30", "partOf": "total"},
                  {"id": "rest", "text": "市国有企业9436万元", "asOf": "2018-06-30", "partOf": "total"}]}""")
                .post("/api/v1/figure-checks")
                .then()
                .statusCode(200)
                .body("faults", contains("slip"))
                .body("verdicts[1].cause", equalTo("TEN_THOUSAND_SLIP"))
                .body("verdicts[1].suggestedText", equalTo("2.7379亿元"))
                .body("verdicts[1].partsMeetTotal", equalTo(true))
                .body("unknown", equalTo(3));
    }

    @Test
    void a_total_that_no_slip_explains_is_itself_at_fault() {
        check("""
                {"figures": [
                  {"id": "total", "printed": "100元", "asOf": "2018-06-30"},
                  {"id": "one", "printed": "61元", "asOf": "2018-06-30", "partOf": "total"},
                  {"id": "two", "printed": "35元", "asOf": "2018-06-30", "partOf": "total"}]}""")
                .post("/api/v1/figure-checks")
                .then()
                .statusCode(200)
                .body("faults", contains("total"))
                .body("totals[0].difference", equalTo("4"));
    }

    @Test
    void unlike_things_are_not_added_and_no_part_is_blamed() {
        check("""
                {"figures": [
                  {"id": "total", "printed": "100家", "asOf": "2018-06-30"},
                  {"id": "money", "printed": "60万元", "asOf": "2018-06-30", "partOf": "total"},
                  {"id": "count", "printed": "40家", "asOf": "2018-06-30", "partOf": "total"},
                  {"id": "sum", "printed": "100元", "asOf": "2018-06-30"},
                  {"id": "read", "printed": "60万元", "asOf": "2018-06-30", "partOf": "sum"},
                  {"id": "unread", "printed": "港币40元", "asOf": "2018-06-30", "partOf": "sum"}]}""")
                .post("/api/v1/figure-checks")
                .then()
                .statusCode(200)
                .body("faults", empty())
                .body("disagreeing", equalTo(0))
                .body("totals.verdict", contains("UNKNOWN", "UNKNOWN"))
                .body("totals.suspect", everyItem(equalTo(null)))
                .body("verdicts[5].reason", equalTo("CURRENCY_DIFFERS"))
                .body("verdicts[5].unknownWord", equalTo("港币"))
                .body("verdicts[5].explanation.zh", containsString("港币"))
                .body("verdicts[5].explanation.en", containsString("港币"));
    }

    @Test
    void an_amount_that_cannot_be_one_leaves_the_check_standing() {
        check("""
                {"figures": [
                  {"id": "total", "printed": "99999999999999元", "asOf": "2018-06-30"},
                  {"id": "part", "printed": "9999.99元", "asOf": "2018-06-30", "partOf": "total"},
                  {"id": "fine", "value": "0.0001", "unit": "元", "asOf": "2018-06-30"}]}""")
                .post("/api/v1/figure-checks")
                .then()
                .statusCode(200)
                .body("verdicts[2].reason", equalTo("FIGURE_NOT_READABLE"));
    }

    @Test
    void what_cannot_be_checked_is_never_called_right() {
        check("""
                {"figures": [
                  {"id": "down", "printed": "57个", "asOf": "2018-09-18", "indicator": "funds.demonstration-villages"},
                  {"id": "unreadable", "text": "许多", "asOf": "2018-09-18", "indicator": "funds.measures"},
                  {"id": "unasked", "printed": "57个", "asOf": "2018-09-18"},
                  {"id": "foreign", "printed": "57个", "asOf": "2018-09-18", "indicator": "weather.rain"}]}""")
                .post("/api/v1/figure-checks")
                .then()
                .statusCode(200)
                .body("faults", empty())
                .body("unknown", equalTo(4))
                .body(
                        "verdicts.reason",
                        contains(
                                "DEPENDENCY_UNAVAILABLE",
                                "FIGURE_NOT_READABLE",
                                "INDICATOR_MISSING",
                                "INDICATOR_UNKNOWN"))
                .body("verdicts.explanation.zh", everyItem(not(blankOrNullString())))
                .body("verdicts.explanation.en", everyItem(not(blankOrNullString())))
                .body("verdicts[3].explanation.en", equalTo("No such indicator"));
    }

    @Test
    void a_check_that_makes_no_sense_is_refused() {
        refused("{\"figures\": []}", 400, "REQUEST_INVALID");
        refused("{\"figures\": [null]}", 400, "REQUEST_INVALID");
        refused("{\"figures\": [{\"id\": \"a\"}]}", 400, "REQUEST_INVALID");
        refused("{\"figures\": [{\"id\": \"a\", \"asOf\": \"+999999999-12-31\"}]}", 400, "REQUEST_INVALID");
        refused(
                "{\"figures\": [{\"id\": \"a\", \"asOf\": \"2018-02-03\", \"dimensions\": {\"code\": \"x\"}}]}",
                400,
                "REQUEST_INVALID");
        refused("{\"figures\": [{\"id\": \"a\", \"asOf\": \"2018-02-30\"}]}", 400, "REQUEST_INVALID");
        refused(
                "{\"figures\": [{\"id\": \"a\", \"asOf\": \"2018-02-03\", \"value\": 1e400}]}",
                400,
                "QUANTITY_MALFORMED");
        refused("{\"figures\": [{\"id\": \"a\", \"asOf\": \"2018-02-03\", \"value\": true}]}", 400, "REQUEST_INVALID");
        refused(
                "{\"figures\": [{\"id\": \"a\", \"asOf\": \"2018-02-03\"}, {\"id\": \"a\", \"asOf\": \"2018-02-03\"}]}",
                422,
                "FIGURE_REPEATED");
        refused("{\"figures\": [{\"id\": \"a\", \"asOf\": \"2018-02-03\", \"partOf\": \"b\"}]}", 422, "TOTAL_MISSING");
        refused(parts("a", "a"), 422, "TOTAL_CIRCULAR");
        refused(parts("a", "b", "b", "a"), 422, "TOTAL_CIRCULAR");
        refused(parts("x", "a", "a", "b", "b", "c", "c", "a"), 422, "TOTAL_CIRCULAR");
        refused("{", 400, "REQUEST_MALFORMED");
        refused("", 400, "REQUEST_INVALID");
    }

    @Test
    void the_contract_names_what_is_missing_from_it() {
        RestAssured.get("/openapi")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3.1"))
                .body("x-unavailable", contains("funds", "industry-park", "livelihood"))
                .body("paths", hasKey("/oauth2/token"));
        RestAssured.get("/docs/").then().statusCode(200);
    }

    @Test
    void what_is_nowhere_is_told_as_a_problem() {
        RestAssured.get("/nowhere").then().statusCode(404).contentType("application/problem+json");
        RestAssured.get("/api/v1/funding").then().statusCode(404).body("code", equalTo("PATH_UNKNOWN"));
        RestAssured.get("/api/v1/overview?asof=2018-09-18")
                .then()
                .statusCode(400)
                .body("code", equalTo("FILTER_UNKNOWN"));
        for (var day : new String[] {"yesterday", "+999999999-12-31", "-0001-01-01", "0000-01-01", "2018-6-30"}) {
            RestAssured.given()
                    .queryParam("asOf", day)
                    .get("/api/v1/overview")
                    .then()
                    .statusCode(400);
        }
        RestAssured.get("/problems/FIGURE_NOT_READABLE")
                .then()
                .statusCode(200)
                .body("detail.zh", containsString("未核对"));
        RestAssured.get("/problems/VOUCHER_UNBALANCED").then().statusCode(503).header("Retry-After", "5");
        RestAssured.get("/problems/DEPENDENCY_UNAVAILABLE")
                .then()
                .statusCode(200)
                .body("status", equalTo(503));
    }

    @Test
    void every_answer_tells_the_number_under_which_it_is_found() {
        for (var path :
                new String[] {"/api/v1/overview", "/api/v1/funds/villages", "/oauth2/jwks", "/nowhere", "/docs/"}) {
            var id = UUID.randomUUID().toString().replace("-", "");
            RestAssured.given()
                    .header("traceparent", "00-" + id + "-00f067aa0ba902b7-01")
                    .get(path)
                    .then()
                    .header("X-Request-Id", id);
        }
        var refused = RestAssured.get("/api/v1/funds/villages");
        refused.then().body("traceId", equalTo(refused.header("X-Request-Id")));
    }

    @Test
    void a_caller_that_accepts_no_json_is_told_so() {
        for (var path : new String[] {
            "/openapi",
            "/problems",
            "/problems/ROLE_MISSING",
            "/api/v1/overview",
            "/oauth2/jwks",
            "/.well-known/openid-configuration",
            "/.well-known/oauth-authorization-server"
        }) {
            for (var accept : new String[] {"text/html", "x", "/", "application/xml, image/*"}) {
                RestAssured.given()
                        .header("Accept", accept)
                        .get(path)
                        .then()
                        .statusCode(406)
                        .contentType("application/problem+json")
                        .body("code", equalTo("FORMAT_NOT_OFFERED"));
            }
        }
    }

    @Test
    void what_is_no_uri_is_refused_in_words() {
        for (var path : new String[] {"/api/v1/funds/villages", "/api/v1/overview", "/nowhere", "/docs"}) {
            for (var ending : Wire.NO_URI_ENDINGS) {
                var answer = Wire.get(path + ending);
                assertTrue(answer.isProblem(400, "REQUEST_UNREADABLE"), path + ending + ": " + answer);
            }
        }
    }

    @Test
    void an_address_and_headers_have_limits_that_are_told() {
        for (var path : new String[] {"/api/v1/funds/villages", "/api/v1/overview", "/nowhere"}) {
            var tooLong = Wire.get(path + "?a=" + "a".repeat(20_000));
            assertTrue(tooLong.isProblem(414, "URI_TOO_LONG"), tooLong.toString());
            var tooMuch = Wire.get(path, "X-Padding: " + "a".repeat(20_000));
            assertTrue(tooMuch.isProblem(431, "HEADERS_TOO_LARGE"), tooMuch.toString());
        }
    }

    @Test
    void a_body_that_does_not_say_how_long_it_is_has_the_same_limit() {
        var check = Wire.sendChunked("POST /api/v1/figure-checks", 2_000_000, "Content-Type: application/json");
        assertTrue(check.isProblem(413, "BODY_TOO_LARGE"), check.toString());
        var signIn =
                Wire.sendChunked("POST /oauth2/token", 2_000_000, "Content-Type: application/x-www-form-urlencoded");
        assertTrue(signIn.isProblem(413, "BODY_TOO_LARGE"), signIn.toString());
    }

    @Test
    void a_text_that_is_too_long_is_told_its_limits() {
        var body = """
                {"figures": [{"id": "%s", "asOf": "2018-06-30"}]}""".formatted("a".repeat(65));
        check(body).post("/api/v1/figure-checks").then().body("errors[0].detail", equalTo("长度须在 1 至 64 之间"));
        check(body)
                .header("Accept-Language", "en")
                .post("/api/v1/figure-checks")
                .then()
                .body("errors[0].detail", equalTo("must have a length from 1 to 64"));
    }

    @Test
    void a_query_of_its_own_is_held_to_the_contract() {
        for (var refused : List.of(
                "/api/v1/overview?asOf=",
                "/api/v1/overview?asOf=2018-02-30",
                "/api/v1/overview?partnership=",
                "/openapi?format=yaml",
                "/openapi?format=")) {
            RestAssured.get(refused)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains(refused.replaceAll(".*\\?|=.*", "")));
        }
    }

    /** Requests for unknown paths, however many, add no series to the metrics. */
    @Test
    void what_is_asked_of_no_operation_is_counted_as_one() {
        for (int i = 0; i < 3; i++) {
            Wire.get("/nowhere/refused-" + i + "%zz");
            Wire.send(
                    "DELETE /nowhere/refused-" + i + " HTTP/1.1\r\n" + "Host: localhost\r\nConnection: close\r\n\r\n");
            for (var path : List.of("/nowhere", "/api/v1/overview", "/api/v1/funds/villages")) {
                Wire.send("refused-" + i + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            }
            Wire.send("OPTIONS /api/v1/overview/refused-" + i + " HTTP/1.1\r\n"
                    + "Host: localhost\r\nConnection: close\r\n\r\n");
            Wire.send("GET /problems/refused-" + i + " HTTP/1.1\r\n"
                    + "Host: localhost\r\nConnection: close\r\nOrigin: https://elsewhere.example\r\n\r\n");
        }
        var counted = RestAssured.get(metrics).asString();
        assertFalse(counted.contains("refused-"), counted);
        assertTrue(counted.contains("uri=\"/no-operation\""), counted);
        assertTrue(counted.contains("method=\"OTHER\""), counted);
    }

    @Test
    void what_lies_below_a_pillar_is_measured_as_one() {
        RestAssured.get("/api/v1/funds/villages/" + UUID.randomUUID());
        var counted = RestAssured.get(metrics).then().statusCode(200).extract().asString();
        assertTrue(counted.contains("uri=\"/api/v1/funds\""), counted);
        assertFalse(counted.contains("uri=\"/api/v1/funds/"), counted);
    }

    /** Figures, each followed by its total. */
    private static String parts(String... ids) {
        var figures = new ArrayList<String>();
        for (int at = 0; at < ids.length; at += 2) {
            figures.add("{\"id\": \"%s\", \"asOf\": \"2018-02-03\", \"printed\": \"1万元\", \"partOf\": \"%s\"}"
                    .formatted(ids[at], ids[at + 1]));
        }
        return "{\"figures\": " + figures + "}";
    }

    private static void refused(String body, int status, String code) {
        check(body)
                .post("/api/v1/figure-checks")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    private static RequestSpecification check(String body) {
        return RestAssured.given().contentType("application/json").body(body);
    }
}
