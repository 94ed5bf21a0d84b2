package org.dongjiang.funds.relief.village;

import static org.dongjiang.kernel.testing.Together.together;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongjiang.kernel.testing.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VillageTest {

    private static final String VILLAGES = "/api/v1/funds/villages";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Test
    void a_village_is_added_and_read_back() {
        var code = newCode();
        var location = As.user("case-worker")
                .body(village(code))
                .post(VILLAGES)
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .extract()
                .header("Location");

        As.user("viewer")
                .get(location)
                .then()
                .statusCode(200)
                .body("code", equalTo(code), "town", equalTo("老隆镇"), "stage", nullValue());
    }

    @Test
    void a_code_is_given_once() {
        var code = newCode();
        As.user("case-worker").body(village(code)).post(VILLAGES).then().statusCode(201);

        As.user("case-worker")
                .body(village(code))
                .post(VILLAGES)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("CODE_TAKEN"), "errors[0].pointer", equalTo("/code"));

        As.user("viewer").get(VILLAGES + "?code=" + code).then().body("items", hasSize(1));
    }

    @Test
    void of_many_who_record_the_same_stage_at_the_same_moment_one_wins() throws Exception {
        for (int round = 0; round < 10; round++) {
            var village = As.user("case-worker").body(village(newCode())).post(VILLAGES);
            var answers = together(
                    4,
                    () -> As.user("case-worker")
                            .header("If-Match", village.header("ETag"))
                            .body("{\"stage\": \"PLANNED\", \"reachedOn\": \"2017-04-05\"}")
                            .post(village.header("Location") + "/stages"));
            assertEquals(
                    List.of(200, 412, 412, 412),
                    answers.stream().map(Response::statusCode).sorted().toList());
            As.user("viewer").get(village.header("Location")).then().body("stages", hasSize(1));
        }
    }

    @Test
    void stages_are_reached_one_after_the_other() {
        var village = As.user("case-worker").body(village(newCode())).post(VILLAGES);
        var stages = village.header("Location") + "/stages";
        var first = As.user("case-worker")
                .header("If-Match", village.header("ETag"))
                .body("{\"stage\": \"PLANNED\", \"reachedOn\": \"2017-04-05\"}")
                .post(stages);
        first.then().statusCode(200).body("stage", equalTo("PLANNED"));

        As.user("case-worker")
                .header("If-Match", first.header("ETag"))
                .header("Accept-Language", "en")
                .body("{\"stage\": \"ACCEPTED\", \"reachedOn\": \"2018-01-01\"}")
                .post(stages)
                .then()
                .statusCode(409)
                .body("code", equalTo("STAGE_NOT_NEXT"), "detail", containsString("stages are reached in order"));
        As.user("case-worker")
                .header("If-Match", first.header("ETag"))
                .body("{\"stage\": \"PRELIMINARY_DESIGN\", \"reachedOn\": \"2017-04-04\"}")
                .post(stages)
                .then()
                .statusCode(422)
                .body("code", equalTo("STAGE_DATED_TOO_EARLY"));
        As.user("case-worker")
                .header("If-Match", first.header("ETag"))
                .body("{\"stage\": \"PRELIMINARY_DESIGN\", \"reachedOn\": \"9999-12-31\"}")
                .post(stages)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reachedOn"));

        As.user("viewer").get(village.header("Location")).then().body("stages.stage", contains("PLANNED"));
    }

    @Test
    void a_stage_is_recorded_only_by_who_saw_the_latest_state() {
        var village = As.user("case-worker").body(village(newCode())).post(VILLAGES);
        var stages = village.header("Location") + "/stages";
        var planned = "{\"stage\": \"PLANNED\", \"reachedOn\": \"2017-04-05\"}";

        As.user("case-worker")
                .body(planned)
                .post(stages)
                .then()
                .statusCode(428)
                .body("code", equalTo("VERSION_REQUIRED"));
        As.user("case-worker")
                .header("If-Match", "*")
                .body(planned)
                .post(stages)
                .then()
                .statusCode(428)
                .body("detail", containsString("* 不指明版本"));
        for (var malformed : List.of("0", "\"0", "0, \"0\"", ",")) {
            As.user("case-worker")
                    .header("If-Match", malformed)
                    .body(planned)
                    .post(stages)
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
                .post(stages)
                .then()
                .statusCode(412)
                .body("code", equalTo("VERSION_STALE"), "detail", containsString("没有记录的当前版本"));

        As.user("viewer").get(village.header("Location")).then().body("stages", hasSize(0));
    }

    @Test
    void only_those_who_keep_the_register_add_to_it() {
        var code = newCode();
        As.nobody().body(village(code)).post(VILLAGES).then().statusCode(401).body("code", equalTo("NOT_SIGNED_IN"));
        As.user("viewer")
                .body(village(code))
                .post(VILLAGES)
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_MISSING"));

        As.user("viewer").get(VILLAGES + "?code=" + code).then().body("items", hasSize(0));
    }

    private static String newCode() {
        return "4416229%05d".formatted(NUMBER.incrementAndGet());
    }

    private static String village(String code) {
        return """
                {"code": "%s", "name": "示例村", "town": "老隆镇", "provinceDesignated": true}""".formatted(code);
    }
}
