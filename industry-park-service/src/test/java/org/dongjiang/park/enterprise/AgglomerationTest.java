package org.dongjiang.park.enterprise;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
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

    @Test
    void who_has_left_has_a_day_of_leaving_and_nobody_else_has_one() {
        Register.park("left");
        for (var contradiction :
                new String[] {"\"stage\": \"LEFT\"", "\"stage\": \"SIGNED\", \"leftOn\": \"1981-01-01\""}) {
            Register.add("enterprises", """
                    {"creditCode": "91441622MA6T000077", "name": "示例企业", "park": "left", "industry": "left-other",
                     "contracted": "1.00", "signedOn": "1980-05-01", %s}""".formatted(contradiction))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("STAGE_CONTRADICTS_DATES"), "errors[0].pointer", equalTo("/leftOn"));
        }
        As.user("viewer")
                .get("/api/v1/industry-park/enterprises?creditCode=91441622MA6T000077")
                .then()
                .body("items", hasSize(0));
    }
}
