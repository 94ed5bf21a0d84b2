package org.dongjiang.park.stagerule;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.dongjiang.park.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StageRuleTest extends RegisterLaws {

    private static final String RULES = "/api/v1/industry-park/stage-rules";

    StageRuleTest() {
        super(RULES, "administrator", "requiredMembers", List.of(), List.of("one"), List.of("one", "two"));
    }

    @Override
    protected Map<String, Object> sample(int number) {
        return rule("things-with-stages", "S0", "S" + number);
    }

    private static Map<String, Object> rule(String register, String from, String to) {
        var rule = new LinkedHashMap<String, Object>();
        rule.put("register", register);
        rule.put("fromStage", from);
        rule.put("toStage", to);
        rule.put("requiredMembers", List.of());
        rule.put("goesBack", false);
        rule.put("needsEvidence", false);
        rule.put("secondPerson", false);
        rule.put("roles", List.of("administrator"));
        return rule;
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("toStage", "S" + number);
    }

    @Test
    void the_first_rules_have_a_history_and_are_in_the_feed_as_if_somebody_had_recorded_them() {
        var seeded = As.user("viewer").get(RULES + "?recordedBy=migration&limit=200");
        seeded.then().statusCode(200).body("items", hasSize(16));
        for (var rule : seeded.jsonPath().<Map<String, Object>>getList("items")) {
            var history = As.user("viewer").get(RULES + "/" + rule.get("id") + "/history");
            history.then().body("items.kind", contains("RECORDED"));
            for (var change : history.jsonPath().<Map<String, Object>>getList("items[0].changes")) {
                assertEquals(rule.get(change.get("pointer").toString().substring(1)), change.get("after"));
            }
            As.user("viewer")
                    .get(RULES + "/" + rule.get("id") + "?asOf=1950-01-01")
                    .then()
                    .statusCode(200);
        }
        As.user("viewer")
                .get("/api/v1/industry-park/feed?after=0&limit=16&wait=10")
                .then()
                .body("type", everyItem(containsString("stage-rules")));
    }

    @Test
    void a_rule_names_what_there_is_and_says_whether_it_goes_back() {
        refused("register", "nothing", "REFERENCE_UNKNOWN", "/register");
        refused("fromStage", "PLANNED", "REFERENCE_UNKNOWN", "/fromStage");
        refused("toStage", "signed", "REFERENCE_UNKNOWN", "/toStage");
        refused("toStage", "SIGNED", "STAGE_RULE_LEADS_NOWHERE", "/toStage");
        refused("fromStage", "LEFT", "STAGE_RULE_GOES_BACK", "/goesBack");
        refused("requiredMembers", List.of("producedOn", "colour"), "REFERENCE_UNKNOWN", "/requiredMembers/1");
        refused("roles", List.of("livelihood-manager"), "REFERENCE_UNKNOWN", "/roles/0");
        As.user("viewer")
                .get(RULES + "?recordedBy=administrator&register=enterprises&inForceFrom=1931-01-01")
                .then()
                .body("items", hasSize(0));
    }

    private static void refused(String member, Object value, String code, String pointer) {
        var rule = rule("enterprises", "SIGNED", "IN_PRODUCTION");
        rule.put("inForceFrom", "1931-01-01");
        rule.put(member, value);
        As.user("administrator")
                .body(rule)
                .post(RULES)
                .then()
                .statusCode(422)
                .body("code", equalTo(code), "errors.pointer", contains(pointer));
    }

    /** Only in the year 1930 an enterprise could begin production at once. */
    @Test
    void the_rules_of_the_day_of_a_step_count() {
        var asked = rule("enterprises", "SIGNED", "IN_PRODUCTION");
        asked.put("inForceFrom", "1930-01-01");
        asked.put("roles", List.of("park-manager"));
        var added = As.user("administrator").body(asked).post(RULES);
        added.then().statusCode(201);
        As.user("administrator")
                .header("If-Match", "\"0\"")
                .body(Map.of("on", "1931-01-01", "reason", "示例：规则废止"))
                .post(added.header("Location") + "/ending")
                .then()
                .statusCode(200);
        Register.park("rule-of-the-day");
        var enterprise = Register.add("enterprises", """
                {"creditCode": "%s", "name": "示例企业", "park": "rule-of-the-day", "industry": "rule-of-the-day-other",
                 "contracted": "1.00", "stage": "SIGNED", "signedOn": "1929-01-01"}""".formatted(Register.creditCode(999_004)));
        for (var day : List.of("1929-12-31", "1931-01-01")) {
            step(enterprise, "park-manager", day).then().statusCode(422).body("code", equalTo("STEP_NOT_ALLOWED"));
        }
        step(enterprise, "administrator", "1930-06-01")
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_MISSING"), "detail", containsString("park-manager"));
        step(enterprise, "park-manager", "1930-06-01").then().statusCode(200).body("stage", equalTo("IN_PRODUCTION"));
        As.user("park-manager")
                .header("If-Match", "\"1\"")
                .body(Map.of("on", "1932-01-01", "reason", "示例"))
                .post(enterprise.header("Location") + "/ending")
                .then()
                .statusCode(200);
    }

    private static Response step(Response enterprise, String user, String day) {
        return As.user(user)
                .header("If-Match", "\"0\"")
                .body(Map.of("to", "IN_PRODUCTION", "happenedOn", day, "precision", "DAY"))
                .post(enterprise.header("Location") + "/transitions");
    }
}
