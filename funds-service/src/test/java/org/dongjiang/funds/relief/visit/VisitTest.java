package org.dongjiang.funds.relief.visit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.dongjiang.kernel.testing.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VisitTest {

    private static final String VISITS = "/api/v1/funds/visits";

    @Test
    void a_second_visit_on_one_day_is_recorded_where_it_says_so_and_otherwise_the_whole_key_is_named() {
        visit("").then().statusCode(201).body("visitNumber", equalTo(1));
        visit("")
                .then()
                .statusCode(409)
                .body(
                        "code", equalTo("RECORD_REPEATED"),
                        "errors.pointer", contains("/visitedOn", "/place", "/visitors", "/visitNumber"));
        visit(", \"visitNumber\": 2").then().statusCode(201).body("visitNumber", equalTo(2));
        As.user("viewer")
                .get(VISITS + "?visitedOn=1974-03-21&sort=visitNumber")
                .then()
                .body("items.visitNumber", contains(1, 2));
    }

    private static Response visit(String number) {
        return As.user("case-worker").body("""
                {"visitedOn": "1974-03-21", "place": "示例村", "visitors": "示例工作组", "purpose": "示例走访", "householdsVisited": 2%s}""".formatted(number)).post(VISITS);
    }
}
