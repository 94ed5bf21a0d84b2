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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.time.Clocks;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StageRuleTest {

    private static final String RULES = "/api/v1/industry-park/stage-rules";
    private final LocalDate today = LocalDate.now(Clocks.BUSINESS_ZONE);

    private static Map<String, Object> rule(String register, String from, String to) {
        var rule = new LinkedHashMap<String, Object>();
        rule.put("register", register);
        rule.put("fromStage", from);
        rule.put("toStage", to);
        rule.put("allowed", true);
        rule.put("requiredMembers", List.of());
        rule.put("goesBack", false);
        rule.put("needsEvidence", false);
        rule.put("secondPerson", false);
        rule.put("roles", List.of("park-manager"));
        return rule;
    }

    private static Response request(Map<String, Object> rule) {
        return As.named("zhao", "administrator").body(rule).post(RULES);
    }

    private static Response decide(String user, Response requested, String decision) {
        return As.named(user, "administrator")
                .header("If-Match", requested.header("ETag"))
                .post(requested.header("Location") + "/" + decision);
    }

    private static void inForce(Map<String, Object> rule) {
        decide("qian", request(rule), "approval").then().statusCode(200).body("status", equalTo("APPROVED"));
    }

    private static String said() {
        return As.user("viewer").get(RULES + "?limit=200&count=true").asString();
    }

    private static void refused(Map<String, Object> rule, String code, String... pointers) {
        var before = said();
        request(rule).then().statusCode(422).body("code", equalTo(code), "errors.pointer", contains((Object[])
                pointers));
        assertEquals(before, said());
    }

    private static Response enterprise(int number, String stage) {
        return Register.add("enterprises", """
                {"creditCode": "%s", "name": "示例企业", "park": "rules-of-stages", "industry": "rules-of-stages-other",
                 "contracted": "1.00", "stage": "%s", "signedOn": "1929-01-01"}""".formatted(Register.creditCode(number), stage));
    }

    @Test
    void the_first_rules_came_with_the_service_and_were_always_in_force() {
        As.user("viewer")
                .get(RULES + "?maker=migration&limit=200")
                .then()
                .statusCode(200)
                .body(
                        "items", hasSize(22),
                        "items.status", everyItem(equalTo("APPROVED")),
                        "items.inForceFrom", everyItem(nullValue()));
        As.user("viewer")
                .get(RULES + "?maker=migration&register=enterprises&fromStage.none=true")
                .then()
                .body("items.toStage", contains("IN_PRODUCTION", "SIGNED", "UNDER_CONSTRUCTION"));
    }

    @Test
    void a_rule_names_what_there_is_and_makes_sense() {
        var senseless = Map.of(
                "register=nothing",
                "REFERENCE_UNKNOWN",
                "fromStage=PLANNED",
                "REFERENCE_UNKNOWN",
                "toStage=signed",
                "REFERENCE_UNKNOWN",
                "toStage=SIGNED",
                "STAGE_RULE_LEADS_NOWHERE",
                "inForceFrom=" + today.minusDays(1),
                "DATE_IN_PAST");
        senseless.forEach((wrong, code) -> {
            var parts = wrong.split("=");
            var rule = rule("enterprises", "SIGNED", "IN_PRODUCTION");
            rule.put(parts[0], parts[1]);
            refused(rule, code, "/" + parts[0]);
        });
        refused(rule("enterprises", "LEFT", "IN_PRODUCTION"), "STAGE_RULE_GOES_BACK", "/goesBack");
        refusedWith("requiredMembers", List.of("producedOn", "colour"), "REFERENCE_UNKNOWN", "/requiredMembers/1");
        refusedWith("roles", List.of("livelihood-manager"), "REFERENCE_UNKNOWN", "/roles/0");
        var endsNothing = rule("intent-projects", "INTENT", "LANDED");
        endsNothing.put("allowed", false);
        refused(endsNothing, "STAGE_RULE_ENDS_NOTHING", "/allowed");
        var unconfirmed = rule("enterprises", "SIGNED", "IN_PRODUCTION");
        unconfirmed.put("secondPerson", true);
        unconfirmed.put("roles", List.of("integration"));
        refused(unconfirmed, "STAGE_RULE_NOBODY_CONFIRMS", "/roles");
        for (var member : List.of("goesBack", "needsEvidence", "secondPerson")) {
            var beginning = rule("enterprises", null, "LEFT");
            beginning.put(member, true);
            refused(beginning, "STAGE_RULE_OF_BEGINNING", "/" + member);
        }
    }

    @Test
    void a_role_or_a_member_is_named_once() {
        var before = said();
        for (var repeated : Map.of(
                        "roles", List.of("park-manager", "administrator", "park-manager"),
                        "requiredMembers", List.of("producedOn", "producedOn"))
                .entrySet()) {
            var rule = rule("enterprises", "SIGNED", "IN_PRODUCTION");
            rule.put(repeated.getKey(), repeated.getValue());
            request(rule)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("REQUEST_INVALID"), "errors.pointer", contains("/" + repeated.getKey()));
        }
        assertEquals(before, said());
    }

    private static void refusedWith(String member, Object value, String code, String pointer) {
        var rule = rule("enterprises", "SIGNED", "IN_PRODUCTION");
        rule.put(member, value);
        refused(rule, code, pointer);
    }

    @Test
    void a_rule_of_beginnings_is_in_force_once_another_administrator_has_approved_it() {
        Register.park("rules-of-stages");
        var rule = rule("enterprises", null, "UNDER_CONSTRUCTION");
        rule.put("requiredMembers", List.of("producedOn"));
        var requested = request(rule);
        requested
                .then()
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"), "inForceFrom", nullValue(), "maker", equalTo("zhao"));
        decide("zhao", requested, "approval").then().statusCode(409).body("code", equalTo("SELF_APPROVAL"));
        for (var role : List.of("park-manager", "funds-checker", "auditor")) {
            As.named("qian", role)
                    .header("If-Match", requested.header("ETag"))
                    .post(requested.header("Location") + "/approval")
                    .then()
                    .statusCode(403);
        }
        var before = enterprise(999_101, "UNDER_CONSTRUCTION");
        before.then().statusCode(201);
        decide("qian", requested, "approval")
                .then()
                .statusCode(200)
                .body(
                        "status",
                        equalTo("APPROVED"),
                        "inForceFrom",
                        equalTo(today.toString()),
                        "checker",
                        equalTo("qian"));
        enterprise(999_102, "UNDER_CONSTRUCTION")
                .then()
                .statusCode(422)
                .body("code", equalTo("STEP_NEEDS_MEMBERS"), "errors.pointer", contains("/producedOn"));
        As.user("viewer")
                .get("/api/v1/industry-park/enterprises?creditCode=" + Register.creditCode(999_102))
                .then()
                .body("items", hasSize(0));
        decide("qian", requested, "approval").then().statusCode(412);
        request(rule).then().statusCode(409).body("code", equalTo("RECORD_REPEATED"));
        Register.end(before, "1930-01-01");
    }

    @Test
    void the_rules_of_the_day_of_a_step_count() {
        Register.park("rule-of-the-day");
        var enterprise = Register.add("enterprises", """
                {"creditCode": "%s", "name": "示例企业", "park": "rule-of-the-day", "industry": "rule-of-the-day-other",
                 "contracted": "1.00", "stage": "SIGNED", "signedOn": "1929-01-01"}""".formatted(Register.creditCode(999_004)));
        step(enterprise, "park-manager", today).then().statusCode(422).body("code", equalTo("STEP_NOT_ALLOWED"));
        inForce(rule("enterprises", "SIGNED", "IN_PRODUCTION"));
        step(enterprise, "park-manager", today.minusDays(1))
                .then()
                .statusCode(422)
                .body("code", equalTo("STEP_NOT_ALLOWED"));
        step(enterprise, "administrator", today)
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_MISSING"), "detail", containsString("park-manager"));
        step(enterprise, "park-manager", today).then().statusCode(200).body("stage", equalTo("IN_PRODUCTION"));
        var end = rule("enterprises", "SIGNED", "IN_PRODUCTION");
        end.put("allowed", false);
        request(end).then().statusCode(409).body("code", equalTo("RECORD_REPEATED"));
        end.put("inForceFrom", today.plusDays(1).toString());
        inForce(end);
        end.put("inForceFrom", today.plusDays(2).toString());
        refused(end, "STAGE_RULE_ENDS_NOTHING", "/allowed");
        As.user("park-manager")
                .header("If-Match", "\"1\"")
                .body(Map.of("patch", Map.of("stage", "SIGNED"), "reason", "示例：并未投产"))
                .post(enterprise.header("Location") + "/corrections")
                .then()
                .statusCode(200);
        As.user("park-manager")
                .header("If-Match", "\"2\"")
                .body(Map.of("patch", Map.of("endedOn", "1930-01-01"), "reason", "示例"))
                .post(enterprise.header("Location") + "/corrections")
                .then()
                .statusCode(200);
    }

    @Test
    void the_last_stage_in_which_records_begin_stays() {
        for (var stage : Arrays.asList("INTENT", "NEGOTIATION", "SIGNED")) {
            var end = rule("intent-projects", null, stage);
            end.put("allowed", false);
            end.put("inForceFrom", "2041-01-01");
            if (stage.equals("SIGNED")) {
                refused(end, "STAGE_RULE_LAST_BEGINNING", "/allowed");
            } else {
                inForce(end);
            }
        }
    }

    private static Response step(Response enterprise, String user, LocalDate day) {
        return As.user(user)
                .header("If-Match", "\"0\"")
                .body(Map.of("to", "IN_PRODUCTION", "happenedOn", day.toString(), "precision", "DAY"))
                .post(enterprise.header("Location") + "/transitions");
    }
}
