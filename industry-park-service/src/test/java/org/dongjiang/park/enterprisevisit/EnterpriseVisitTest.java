package org.dongjiang.park.enterprisevisit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.park.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EnterpriseVisitTest {

    private static final String VISITS = "/api/v1/industry-park/enterprise-visits";

    @Test
    void names_that_differ_in_one_character_are_two_and_each_is_found_alone() {
        // Above U+FFFF, with an accent, and in the case of a letter; the last is written with a combining accent
        // (U+0301).
        var names = List.of("𠮷祥电子", "𡃁祥电子", "Café电子", "Cafe电子", "café电子");
        for (var name : names) {
            Register.add("enterprise-visits", """
                    {"visitedOn": "1971-03-21", "enterprise": "%s", "visitors": "示例招商小组"}""".formatted(name)).then().statusCode(201);
        }
        for (var name : names) {
            found("enterprise", name, name);
            found("enterprise.in", name, name);
            found("enterprise.prefix", name.substring(0, name.length() - 1), name);
        }
        found("enterprise", "Cafe\u0301电子", "Café电子");
        found("q", "𠮷祥", "𠮷祥电子");
        found("q", "𡃁", "𡃁祥电子");
        found("q", "CAFE电", "Cafe电子");
        // Which of two words that differ in case was meant, people do not say when they search.
        As.user("viewer")
                .queryParam("q", "CAFÉ")
                .get(VISITS + "?visitedOn=1971-03-21")
                .then()
                .body("items", hasSize(2));
    }

    private static void found(String parameter, String value, String enterprise) {
        As.user("viewer")
                .queryParam(parameter, value)
                .get(VISITS + "?visitedOn=1971-03-21")
                .then()
                .statusCode(200)
                .body("items.enterprise", contains(enterprise));
    }
}
