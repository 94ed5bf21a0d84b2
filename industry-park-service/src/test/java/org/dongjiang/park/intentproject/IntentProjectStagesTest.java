package org.dongjiang.park.intentproject;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.StageLaws;
import org.dongjiang.park.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IntentProjectStagesTest extends StageLaws {

    IntentProjectStagesTest() {
        super(
                "/api/v1/industry-park/intent-projects",
                "park-manager",
                List.of("INTENT", "NEGOTIATION", "SIGNED", "LANDED", "IN_PRODUCTION"),
                List.of("SIGNED", "LANDED"));
    }

    @Override
    protected Map<String, Object> sample(int number) {
        return Map.of(
                "code",
                "stage-law-" + number,
                "name",
                "示例项目",
                "investor",
                "示例投资方",
                "region",
                "441622",
                "contactedOn",
                "2015-05-01");
    }

    @Override
    protected Map<String, Map<String, Object>> needed() {
        return Map.of("SIGNED", Map.of("planned", "20000000.00"));
    }

    @Test
    void a_project_is_not_corrected_to_begin_after_a_step() {
        var project = Register.add("intent-projects", """
                {"code": "stage-begin", "name": "示例项目", "investor": "示例投资方", "stage": "INTENT", "region": "441622", "contactedOn": "2015-05-01"}""");
        var at = project.header("Location");
        As.user("park-manager")
                .header("If-Match", "\"0\"")
                .body(Map.of("to", "NEGOTIATION", "happenedOn", "2016-01-01", "precision", "YEAR"))
                .post(at + "/transitions")
                .then()
                .statusCode(200);
        corrected(at, "2016-01-02").then().statusCode(422).body("code", equalTo("BEGINNING_AFTER_STEP"));
        As.user("viewer").get(at).then().body("version", equalTo(1), "contactedOn", equalTo("2015-05-01"));
        As.user("viewer").get(at + "/history").then().body("items", hasSize(2));
        corrected(at, "2016-01-01").then().statusCode(200);
    }

    private static Response corrected(String at, String day) {
        return As.user("park-manager")
                .header("If-Match", "\"1\"")
                .body(Map.of("patch", Map.of("contactedOn", day), "reason", "示例"))
                .post(at + "/corrections");
    }
}
