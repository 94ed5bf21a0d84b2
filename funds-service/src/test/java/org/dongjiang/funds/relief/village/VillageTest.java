package org.dongjiang.funds.relief.village;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VillageTest extends RegisterLaws {

    private static final String VILLAGES = "/api/v1/funds/villages";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    VillageTest() {
        super(VILLAGES, "case-worker", "town", "老隆镇", "老隆镇（改）", "老隆镇（再改）");
    }

    @Override
    protected Map<String, Object> sample(int number) {
        return Map.of("code", lawCode(number), "name", "示例村", "provinceDesignated", true, "stage", "NOT_DEMONSTRATION");
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("code", lawCode(number));
    }

    private static String lawCode(int number) {
        return "4416228%05d".formatted(number);
    }

    @Test
    void a_code_is_given_once_and_is_of_a_division() {
        var code = newCode();
        add(code).then().statusCode(201);
        add(code)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("CODE_TAKEN"), "errors[0].pointer", equalTo("/code"));
        As.user("viewer").get(VILLAGES + "?code=" + code).then().body("items", hasSize(1));
        add("999999100201").then().statusCode(422).body("code", equalTo("REGION_UNKNOWN"));
        As.user("viewer").get(VILLAGES + "?code=999999100201").then().body("items", hasSize(0));
    }

    @Test
    void demonstration_villages_are_counted_at_the_stage_of_the_day() {
        var village = add(newCode(), "PRELIMINARY_DESIGN");
        As.user("case-worker")
                .header("If-Match", village.header("ETag"))
                .body("{\"to\": \"DESIGN_APPROVED\", \"happenedOn\": \"1985-05-05\", \"precision\": \"DAY\"}")
                .post(village.header("Location") + "/transitions")
                .then()
                .statusCode(200);
        assertCount("design-approved", "1985-05-04", "0");
        assertCount("design-approved", "1985-05-05", "1");
        assertCount("not-demonstration", "1985-05-05", "0");
        var end = As.user("case-worker")
                .header("If-Match", "\"1\"")
                .body("{\"on\": \"1985-06-01\", \"reason\": \"示例并村\"}")
                .post(village.header("Location") + "/ending");
        end.then().statusCode(200);
        assertCount("design-approved", "1985-05-31", "1");
        As.nobody()
                .get("/api/v1/funds/indicators?code=funds.demonstration-villages&stage=design-approved&asOf=1985-06-01")
                .then()
                .statusCode(200);
    }

    private static void assertCount(String stage, String day, String expected) {
        As.nobody()
                .get("/api/v1/funds/indicators?code=funds.demonstration-villages&stage=" + stage + "&asOf=" + day)
                .then()
                .statusCode(200)
                .body("items[0].value", equalTo(expected));
    }

    @Test
    void one_that_has_ended_is_named_by_no_later_visit() {
        var code = newCode();
        var village = add(code);
        As.user("case-worker")
                .header("If-Match", village.header("ETag"))
                .body("{\"on\": \"2018-06-01\", \"reason\": \"示例并村\"}")
                .post(village.header("Location") + "/ending")
                .then()
                .statusCode(200);
        visit(code, "2018-06-01").then().statusCode(422).body("code", equalTo("REFERENCE_ENDED"));
        As.user("case-worker")
                .get("/api/v1/funds/visits?village=" + code)
                .then()
                .body("items", hasSize(0));
        visit(code, "2018-05-31").then().statusCode(201);
        As.user("case-worker")
                .header("If-Match", "\"1\"")
                .body("{\"patch\": {\"endedOn\": \"2018-05-31\"}, \"reason\": \"示例更正\"}")
                .post(village.header("Location") + "/corrections")
                .then()
                .statusCode(409)
                .body("code", equalTo("NAMED_LATER"), "errors.pointer", contains("/patch/endedOn"));
        As.user("case-worker")
                .header("If-Match", "\"1\"")
                .body("{\"patch\": {\"code\": \"" + newCode() + "\"}, \"reason\": \"示例更正\"}")
                .post(village.header("Location") + "/corrections")
                .then()
                .statusCode(409)
                .body("code", equalTo("RECORD_IN_USE"));
    }

    private static Response visit(String village, String day) {
        return As.user("case-worker").body("""
                {"visitedOn": "%1$s", "village": "%2$s", "region": "441622", "place": "示例村%2$s", "visitors": "示例工作组", "purpose": "示例走访", "householdsVisited": 1}""".formatted(day, village)).post("/api/v1/funds/visits");
    }

    @Test
    void a_stage_is_recorded_only_by_who_saw_the_latest_state() {
        var village = add(newCode());
        var transitions = village.header("Location") + "/transitions";
        var planned = "{\"to\": \"PLANNED\", \"happenedOn\": \"2017-04-05\", \"precision\": \"DAY\"}";

        As.user("case-worker")
                .body(planned)
                .post(transitions)
                .then()
                .statusCode(428)
                .body("code", equalTo("VERSION_REQUIRED"));
        As.user("case-worker")
                .header("If-Match", "*")
                .body(planned)
                .post(transitions)
                .then()
                .statusCode(428)
                .body("detail", containsString("* 不指明版本"));
        for (var malformed : List.of("0", "\"0", "0, \"0\"", ",")) {
            As.user("case-worker")
                    .header("If-Match", malformed)
                    .body(planned)
                    .post(transitions)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("VERSION_MALFORMED"));
            As.user("case-worker")
                    .header("If-Match", malformed)
                    .get(village.header("Location"))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("VERSION_MALFORMED"));
        }
        As.user("case-worker")
                .header("If-Match", "\"99\"")
                .body(planned)
                .post(transitions)
                .then()
                .statusCode(412)
                .body("code", equalTo("VERSION_STALE"), "detail", containsString("不是记录的当前版本"));

        As.user("viewer").get(village.header("Location")).then().body("stage", equalTo("NOT_DEMONSTRATION"));
    }

    @Test
    void only_those_who_keep_the_register_add_to_it() {
        var code = newCode();
        As.nobody()
                .body(village(code, "PLANNED"))
                .post(VILLAGES)
                .then()
                .statusCode(401)
                .body("code", equalTo("NOT_SIGNED_IN"));
        As.user("viewer")
                .body(village(code, "PLANNED"))
                .post(VILLAGES)
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_MISSING"));

        As.user("viewer").get(VILLAGES + "?code=" + code).then().body("items", hasSize(0));
    }

    private static Response add(String code) {
        return add(code, "NOT_DEMONSTRATION");
    }

    private static Response add(String code, String stage) {
        return As.user("case-worker").body(village(code, stage)).post(VILLAGES);
    }

    private static String newCode() {
        return "4416229%05d".formatted(NUMBER.incrementAndGet());
    }

    private static String village(String code, String stage) {
        return """
                {"code": "%s", "name": "示例村", "town": "老隆镇", "provinceDesignated": true, "stage": "%s"}""".formatted(code, stage);
    }
}
