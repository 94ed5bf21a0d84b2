package org.dongjiang.funds.relief.visit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VisitTest extends RegisterLaws {

    private static final String VISITS = "/api/v1/funds/visits";

    VisitTest() {
        super(VISITS, "case-worker", "purpose", "示例走访", "示例走访（改）", "示例走访（再改）");
    }

    @Override
    protected Map<String, Object> sample(int number) {
        return Map.of(
                "visitedOn",
                "1973-03-21",
                "place",
                "示例村" + number,
                "region",
                "441622",
                "visitors",
                "示例工作组",
                "householdsVisited",
                1);
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("householdsVisited", 9);
    }

    @Test
    void households_visited_are_counted_as_corrected_until_the_visit_ends_and_as_they_were_known() {
        var added = visit("1975-03-21", "");
        var question = "/api/v1/funds/indicators?code=funds.households-visited&period=1975";
        value(question, "2");
        var known = Instant.parse(added.path("updatedAt"));
        while (!Instant.now().isAfter(known.plusMillis(1))) {
            Thread.onSpinWait();
        }
        write(added, added, "/corrections", Map.of("patch", Map.of("householdsVisited", 10001), "reason", "示例"))
                .then()
                .statusCode(400);
        write(added, added, "/corrections", Map.of("patch", Map.of("village", "441622999999"), "reason", "示例"))
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_UNKNOWN"), "errors[0].pointer", equalTo("/patch/village"));
        As.user("viewer").get(added.header("Location") + "/history").then().body("items", hasSize(1));
        var corrected =
                write(added, added, "/corrections", Map.of("patch", Map.of("householdsVisited", 3), "reason", "示例"));
        value(question, "3");
        value(question + "&asOf=1975-12-31&knownAt=" + known, "2");
        write(added, corrected, "/ending", Map.of("on", "1975-07-01", "reason", "示例：误记"))
                .then()
                .statusCode(200);
        value(question, "0");
        value(question + "&asOf=1975-06-30", "3");
        // What nobody recorded of the years before is unknown, not zero.
        As.nobody()
                .get(question.replace("1975", "1890"))
                .then()
                .body("items[0].value", nullValue(), "items[0].reason", equalTo("NOTHING_RECORDED"));
    }

    private static void value(String question, String expected) {
        As.nobody().get(question).then().statusCode(200).body("items[0].value", equalTo(expected));
    }

    private static Response write(Response added, Response present, String verb, Object body) {
        return As.user("case-worker")
                .header("If-Match", present.header("ETag"))
                .body(body)
                .post(added.header("Location") + verb);
    }

    @Test
    void a_second_visit_on_one_day_is_recorded_where_it_says_so_and_otherwise_the_whole_key_is_named() {
        visit("").then().statusCode(201).body("visitNumber", equalTo(1));
        visit("")
                .then()
                .statusCode(409)
                .body(
                        "code", equalTo("RECORD_REPEATED"),
                        "errors.pointer", contains("/visitedOn", "/region", "/place", "/visitors", "/visitNumber"));
        visit(", \"visitNumber\": 2").then().statusCode(201).body("visitNumber", equalTo(2));
        As.user("viewer")
                .get(VISITS + "?visitedOn=1974-03-21&sort=visitNumber")
                .then()
                .body("items.visitNumber", contains(1, 2));
    }

    /** Who may not see one of another county is not told of it either. */
    @Test
    void two_counties_have_a_visit_each_that_says_the_same() {
        visit("1974-03-22", "").then().statusCode(201);
        visit("1974-03-22", "", "441424").then().statusCode(201);
        visit("1974-03-22", "", "441424").then().statusCode(409);
        As.user("viewer")
                .get(VISITS + "?visitedOn=1974-03-22&sort=region")
                .then()
                .body("items.region", contains("441424", "441622"));
    }

    private static Response visit(String number) {
        return visit("1974-03-21", number);
    }

    private static Response visit(String day, String number) {
        return visit(day, number, "441622");
    }

    private static Response visit(String day, String number, String region) {
        return As.user("case-worker").body("""
                {"visitedOn": "%s", "place": "示例村", "region": "%s", "visitors": "示例工作组", "purpose": "示例走访", "householdsVisited": 2%s}""".formatted(day, region, number)).post(VISITS);
    }
}
