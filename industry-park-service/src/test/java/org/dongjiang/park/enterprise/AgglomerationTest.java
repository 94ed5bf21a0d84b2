package org.dongjiang.park.enterprise;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.park.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgglomerationTest {

    @Test
    void the_ratio_counts_those_of_leading_industries_among_those_present_on_the_day() {
        Register.park("ratio");
        Register.enterprise("91441622MA6T00004X", "ratio", "ratio-leading", 1970);
        Register.enterprise("91441622MA6T000051", "ratio", "ratio-leading", 1970);
        Register.enterprise("91441622MA6T000064", "ratio", "ratio-other", 1970);
        assertEquals("3", Register.value("park.enterprises&asOf=1970-12-31"));
        assertEquals("2", Register.value("park.leading-enterprises&asOf=1970-12-31"));
        assertEquals("66.67", Register.value("park.agglomeration-ratio&asOf=1970-12-31"));
        assertEquals("300000000.00", Register.value("park.contracted-investment&asOf=1970-12-31"));
        assertEquals("0", Register.value("park.enterprises&asOf=1971-01-01"));
        // Before the first record nothing is known; afterwards zero is a known value.
        for (var code : List.of("enterprises", "agglomeration-ratio", "contracted-investment")) {
            assertNull(Register.value("park." + code + "&asOf=1899-12-31"));
            assertEquals("NOTHING_RECORDED", Register.answer("park." + code + "&asOf=1899-12-31", "reason"));
        }
        assertEquals("NOTHING_TO_DIVIDE_BY", Register.answer("park.agglomeration-ratio&asOf=1971-01-01", "reason"));
    }

    @Test
    void a_credit_code_with_a_wrong_check_digit_is_refused() {
        Register.park("digits");
        Register.add("enterprises", """
                {"creditCode": "91441622MA6T00000X", "name": "示例企业", "park": "digits", "industry": "digits-other",
                 "contracted": "1.00", "stage": "SIGNED", "signedOn": "2016-05-01"}""")
                .then()
                .statusCode(400)
                .body("code", equalTo("REQUEST_INVALID"), "errors[0].pointer", equalTo("/creditCode"));
    }

    /** What happened long ago is recorded by a step of that day, which a second person confirms. */
    @Test
    void no_enterprise_is_recorded_as_having_left_but_one_that_left_is_recorded_by_two() {
        Register.park("left");
        var enterprise = """
                {"creditCode": "91441622MA6T000077", "name": "示例企业", "park": "left", "industry": "left-other",
                 "contracted": "1.00", "signedOn": "1980-05-01", "leftOn": "1981-01-01", "stage": "%s"}""";
        Register.add("enterprises", enterprise.formatted("LEFT"))
                .then()
                .statusCode(422)
                .body("code", equalTo("STAGE_NOT_BEGINNING"), "errors[0].pointer", equalTo("/stage"));
        As.user("viewer")
                .get("/api/v1/industry-park/enterprises?creditCode=91441622MA6T000077")
                .then()
                .body("items", hasSize(0));
        var at = Register.add("enterprises", enterprise.formatted("SIGNED")).header("Location");
        left(at, "1981-01-01", "0").then().statusCode(201);
        assertEquals("1", Register.value("park.enterprises&park=left&asOf=1981-01-01"));
        As.named("wang", "park-manager")
                .header("If-Match", "\"0\"")
                .post(at + "/transitions/1/confirmation")
                .then()
                .statusCode(200)
                .body("stage", equalTo("LEFT"));
        As.user("viewer").get(at + "?asOf=1980-12-31").then().body("stage", equalTo("SIGNED"));
        assertEquals("0", Register.value("park.enterprises&park=left&asOf=1981-01-01"));
    }

    @Test
    void an_enterprise_leaves_on_the_day_that_its_record_says_and_counts_until_then() {
        Register.park("leaving");
        var added = Register.add("enterprises", """
                {"creditCode": "%s", "name": "示例企业", "park": "leaving", "industry": "leaving-leading",
                 "contracted": "1亿元", "stage": "SIGNED", "signedOn": "1950-01-01"}""".formatted(Register.creditCode(999_001)));
        var at = added.header("Location");
        var known = Register.instantAfter(added);
        As.named("li", "park-manager")
                .header("If-Match", "\"0\"")
                .contentType(As.MERGE_PATCH)
                .body("{\"contracted\": \"3亿元\"}")
                .patch(at + "?validFrom=1951-01-01")
                .then()
                .statusCode(200);
        As.named("li", "park-manager")
                .header("If-Match", "\"1\"")
                .contentType(As.MERGE_PATCH)
                .body("{\"leftOn\": \"1952-01-01\"}")
                .patch(at + "?validFrom=1952-01-01")
                .then()
                .statusCode(200);
        left(at, "1953-01-01", "2").then().statusCode(422).body("code", equalTo("STAGE_CONTRADICTS_DATES"));
        left(at, "1952-01-01", "2").then().statusCode(201);
        As.named("wang", "park-manager")
                .header("If-Match", "\"2\"")
                .post(at + "/transitions/1/confirmation")
                .then()
                .statusCode(200)
                .body("stage", equalTo("LEFT"));
        assertEquals("100000000.00", Register.value("park.contracted-investment&asOf=1950-12-31"));
        assertEquals("300000000.00", Register.value("park.contracted-investment&asOf=1951-12-31"));
        assertEquals("100000000.00", Register.value("park.contracted-investment&asOf=1951-12-31&knownAt=" + known));
        assertEquals("1", Register.value("park.enterprises&asOf=1952-01-01&knownAt=" + known));
        assertEquals("1", Register.value("park.enterprises&asOf=1951-12-31"));
        assertEquals("0", Register.value("park.enterprises&asOf=1952-01-01"));
    }

    private static Response left(String at, String day, String version) {
        return As.named("li", "park-manager")
                .header("If-Match", "\"" + version + "\"")
                .body("{\"to\": \"LEFT\", \"happenedOn\": \"" + day + "\", \"precision\": \"DAY\"}")
                .post(at + "/transitions");
    }
}
