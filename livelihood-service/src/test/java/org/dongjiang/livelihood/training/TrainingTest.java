package org.dongjiang.livelihood.training;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.dongjiang.livelihood.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrainingTest extends RegisterLaws {

    private static final String TRAININGS = "/api/v1/livelihood/trainings";

    TrainingTest() {
        super(TRAININGS, "livelihood-manager", "name", "示例培训班", "示例培训班（改）", "示例培训班（再改）");
    }

    @Override
    protected Map<String, Object> sample(int number) {
        var organiser = "training-law-" + number;
        Register.institution(organiser, "CADRE_TRAINING", "ASSISTING");
        return Map.of(
                "code",
                "law-" + number,
                "organiser",
                organiser,
                "region",
                "441622",
                "heldOn",
                "1975-01-01",
                "sessions",
                1,
                "participants",
                20);
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("participants", 25);
    }

    @Test
    void participants_are_counted_as_corrected_and_also_of_a_training_that_has_ended() {
        Register.institution("counted-organiser", "CADRE_TRAINING", "ASSISTING");
        var added = Register.add("trainings", """
                {"code": "counted", "name": "示例培训班", "organiser": "counted-organiser", "region": "441622", "heldOn": "2018-04-23",
                 "sessions": 1, "participants": 20}""");
        String path = TRAININGS + "/" + added.path("id");
        counted("2018-04-23").body("items[0].value", equalTo("20"));
        As.user("livelihood-manager")
                .header("If-Match", "\"0\"")
                .body("{\"patch\": {\"participants\": 21}, \"reason\": \"示例更正\"}")
                .post(path + "/corrections")
                .then()
                .statusCode(200);
        As.user("livelihood-manager")
                .header("If-Match", "\"1\"")
                .body("{\"on\": \"2019-01-01\", \"reason\": \"示例终止\"}")
                .post(path + "/ending")
                .then()
                .statusCode(200);
        counted("2018-04-23").body("items[0].value", equalTo("21"));
        counted("2019-01-01").body("items[0].value", equalTo("21"));
    }

    private static ValidatableResponse counted(String day) {
        return As.nobody()
                .get("/api/v1/livelihood/indicators?code=livelihood.training-participants&course=counted&asOf=" + day)
                .then()
                .statusCode(200);
    }
}
