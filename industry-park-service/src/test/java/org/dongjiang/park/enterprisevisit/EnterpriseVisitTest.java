package org.dongjiang.park.enterprisevisit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.dongjiang.park.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EnterpriseVisitTest extends RegisterLaws {

    private static final String VISITS = "/api/v1/industry-park/enterprise-visits";

    EnterpriseVisitTest() {
        super(VISITS, "park-manager", "purpose", "示例事由", "示例事由（改）", "示例事由（再改）");
    }

    @Override
    protected Map<String, Object> sample(int number) {
        return Map.of(
                "visitedOn", "1970-03-21", "enterpriseName", "示例企业" + number, "region", "441622", "visitors", "示例招商小组");
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("enterpriseName", "示例企业" + number);
    }

    @Override
    protected boolean isRequired() {
        return false;
    }

    @Test
    void a_visit_counts_until_its_end_and_is_corrected_to_the_enterprise_that_was_visited() {
        Register.park("revisited");
        Register.enterprise("91441622MA6T00010J", "revisited", "revisited-other", 1974);
        var first = visit("1974-03-21", "\"enterpriseName\": \"示例丙\"");
        var second = visit("1974-03-22", "\"enterpriseName\": \"示例丁\"");
        var question = "park.enterprises-visited&period=1974";
        assertEquals("2", Register.value(question));
        var known = Register.instantAfter(second);
        for (var both : List.of(Map.of("enterprise", "91441622MA6T00010J"), Map.of("visitNumber", 21))) {
            var refused = Register.write(first, "/corrections", Map.of("patch", both, "reason", "示例"));
            assertEquals(true, refused.statusCode() == 422 || refused.statusCode() == 400, refused.asString());
        }
        As.user("viewer").get(first.header("Location") + "/history").then().body("items", hasSize(1));
        var patch = new HashMap<String, Object>();
        patch.put("enterpriseName", null);
        patch.put("enterprise", "91441622MA6T00010J");
        for (var visit : List.of(first, second)) {
            Register.write(visit, "/corrections", Map.of("patch", patch, "reason", "示例：同一企业"))
                    .then()
                    .statusCode(200)
                    .body("enterpriseName", nullValue());
        }
        assertEquals("1", Register.value(question));
        assertEquals("2", Register.value(question + "&knownAt=" + known + "&asOf=1974-12-31"));
        for (var visit : List.of(first, second)) {
            var present = As.user("viewer").get(visit.header("Location"));
            As.user("park-manager")
                    .header("If-Match", present.header("ETag"))
                    .body(Map.of("on", "1974-06-01", "reason", "示例：误记"))
                    .post(visit.header("Location") + "/ending")
                    .then()
                    .statusCode(200);
        }
        assertEquals("0", Register.value(question));
        assertEquals("1", Register.value("park.enterprises-visited&period=1974-Q1"));
        // What nobody recorded of the years before is unknown, not zero.
        for (var code : List.of(
                "park.enterprises-visited",
                "park.promotion-events",
                "park.intent-projects",
                "park.loan-interest-amount")) {
            assertNull(Register.value(code + "&period=1850"), code);
        }
    }

    @Test
    void names_that_differ_in_one_character_are_two_and_each_is_found_alone() {
        // Above U+FFFF, with an accent, and in the case of a letter; the last is written with a combining accent
        // (U+0301).
        var names = List.of("𠮷祥电子", "𡃁祥电子", "Café电子", "Cafe电子", "café电子");
        for (var name : names) {
            Register.add("enterprise-visits", """
                    {"visitedOn": "1971-03-21", "enterpriseName": "%s", "region": "441622", "visitors": "示例招商小组"}""".formatted(name)).then().statusCode(201);
        }
        for (var name : names) {
            found("enterpriseName", name, name);
            found("enterpriseName.in", name, name);
            found("enterpriseName.prefix", name.substring(0, name.length() - 1), name);
        }
        found("enterpriseName", "Cafe\u0301电子", "Café电子");
        found("q", "𠮷祥", "𠮷祥电子");
        found("q", "𡃁", "𡃁祥电子");
        found("q", "CAFE电", "Cafe电子");
        // A search does not distinguish upper and lower case.
        As.user("viewer")
                .queryParam("q", "CAFÉ")
                .get(VISITS + "?visitedOn=1971-03-21")
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void a_second_visit_on_one_day_is_recorded_where_it_says_so_and_otherwise_the_whole_key_is_named() {
        visit("1972-03-21", "\"enterpriseName\": \"示例甲\"")
                .then()
                .statusCode(201)
                .body("visitNumber", equalTo(1));
        visit("1972-03-21", "\"enterpriseName\": \"示例甲\"")
                .then()
                .statusCode(409)
                .body(
                        "code", equalTo("RECORD_REPEATED"),
                        "errors.pointer",
                                contains("/visitedOn", "/region", "/enterpriseName", "/visitors", "/visitNumber"));
        visit("1972-03-21", "\"enterpriseName\": \"示例甲\", \"visitNumber\": 2")
                .then()
                .statusCode(201);
        assertVisits("1972-03-21", 2);
    }

    @Test
    void a_visit_names_an_enterprise_of_the_register_or_one_that_is_not_in_it_yet() {
        Register.park("visited");
        Register.enterprise("91441622MA6T00008A", "visited", "visited-other", 1973);
        visit("1973-03-21", "\"enterprise\": \"91441622MA6T00008A\"")
                .then()
                .statusCode(201)
                .body("enterpriseName", nullValue());
        visit("1973-03-21", "\"enterprise\": \"91441622MA6T00009D\"")
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_UNKNOWN"), "errors[0].pointer", equalTo("/enterprise"));
        for (var named :
                List.of("\"purpose\": \"示例\"", "\"enterprise\": \"91441622MA6T00008A\", \"enterpriseName\": \"示例乙\"")) {
            visit("1973-03-21", named)
                    .then()
                    .statusCode(422)
                    .body(
                            "code", equalTo("ENTERPRISE_NOT_NAMED_ONCE"),
                            "errors.pointer", contains("/enterprise", "/enterpriseName"));
        }
        visit("1973-03-21", "\"enterpriseName\": \"示例乙\"").then().statusCode(201);
        assertVisits("1973-03-21", 2);
        assertEquals("2", Register.value("park.enterprises-visited&period=1973"));
        As.user("viewer")
                .get(VISITS + "?enterprise=91441622MA6T00008A")
                .then()
                .body("items.enterprise", contains("91441622MA6T00008A"));
    }

    private static Response visit(String day, String enterprise) {
        return Register.add("enterprise-visits", """
                {"visitedOn": "%s", "region": "441622", "visitors": "示例招商小组", %s}""".formatted(day, enterprise));
    }

    private static void assertVisits(String day, int count) {
        As.user("viewer").get(VISITS + "?visitedOn=" + day).then().body("items", hasSize(count));
    }

    private static void found(String parameter, String value, String enterprise) {
        As.user("viewer")
                .queryParam(parameter, value)
                .get(VISITS + "?visitedOn=1971-03-21")
                .then()
                .statusCode(200)
                .body("items.enterpriseName", contains(enterprise));
    }
}
