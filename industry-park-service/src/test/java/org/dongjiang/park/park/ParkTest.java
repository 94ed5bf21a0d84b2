package org.dongjiang.park.park;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.dongjiang.park.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ParkTest extends RegisterLaws {

    ParkTest() {
        super("/api/v1/industry-park/parks", "park-manager", "name", "示例园区", "示例园区（改）", "示例园区（再改）");
    }

    @Test
    void what_has_no_day_names_a_park_until_it_ends_and_a_report_for_periods_that_began_before() {
        Register.park("ended-park");
        var park = As.user("viewer")
                .get("/api/v1/industry-park/parks?code=ended-park")
                .<String>path("items[0].id");
        for (var kind : new String[] {"leading", "other"}) {
            end(park, "2018-02-01")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("NAMED_LATER"), "errors.pointer", contains("/on"));
            endIndustry("ended-park-" + kind, "2018-02-01");
        }
        var ended = end(park, "2018-02-01");
        assertEquals(200, ended.statusCode(), ended.asString());
        Register.add("facilities", """
                {"code": "ended-facility", "name": "示例检测中心", "park": "ended-park"}""")
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_ENDED"), "errors[0].pointer", equalTo("/park"));
        As.user("viewer")
                .get("/api/v1/industry-park/facilities?code=ended-facility")
                .then()
                .body("items", hasSize(0));
        Register.add("enterprises", """
                        {"creditCode": "%s", "name": "示例企业", "park": "ended-park", "industry": "ended-park-other",
                         "contracted": "1.00", "stage": "SIGNED", "signedOn": "2018-02-01"}""".formatted(Register.creditCode(999_004)))
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_ENDED"), "errors[0].pointer", equalTo("/park"));
        var report = """
                {"park": "ended-park", "period": "%s", "revision": 0, "publishedOn": "2018-08-01", "grossOutput": "1.00",
                 "valueAdded": "1.00", "tax": "1.00"}""";
        Register.add("economic-reports", report.formatted("2018-H1")).then().statusCode(201);
        Register.add("economic-reports", report.formatted("2018-06"))
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_ENDED"));
        var industry = As.user("viewer").get("/api/v1/industry-park/industries?code=ended-park-other");
        As.user("park-manager")
                .header("If-Match", "\"1\"")
                .contentType(As.MERGE_PATCH)
                .body("{\"name\": \"示例产业（改）\"}")
                .patch("/api/v1/industry-park/industries/" + industry.path("items[0].id") + "?validFrom=2018-01-31")
                .then()
                .statusCode(200);
    }

    @Test
    void a_park_does_not_end_while_an_enterprise_is_in_it() {
        Register.park("lived-in");
        var enterprise = Register.add("enterprises", """
                {"creditCode": "%s", "name": "示例企业", "park": "lived-in", "industry": "lived-in-other",
                 "contracted": "1.00", "stage": "SIGNED", "signedOn": "1921-02-01"}""".formatted(Register.creditCode(999_005)));
        var park = As.user("viewer")
                .get("/api/v1/industry-park/parks?code=lived-in")
                .<String>path("items[0].id");
        end(park, "1925-01-01").then().statusCode(409).body("code", equalTo("PARK_WITH_ENTERPRISES"));
        Register.end(enterprise, "1924-01-01");
        end(park, "1923-12-31").then().statusCode(409).body("code", equalTo("PARK_WITH_ENTERPRISES"));
        As.user("viewer")
                .get("/api/v1/industry-park/parks/" + park + "/history")
                .then()
                .body("items", hasSize(1));
        // Its industries name it since they were recorded.
        end(park, "1924-01-01").then().statusCode(409).body("code", equalTo("NAMED_LATER"));
        for (var kind : new String[] {"leading", "other"}) {
            endIndustry("lived-in-" + kind, "1924-01-01");
        }
        end(park, "1924-01-01").then().statusCode(200);
    }

    private static void endIndustry(String code, String day) {
        var industry = As.user("viewer").get("/api/v1/industry-park/industries?code=" + code);
        As.user("park-manager")
                .header("If-Match", "\"0\"")
                .body(Map.of("on", day, "reason", "示例：撤园"))
                .post("/api/v1/industry-park/industries/" + industry.path("items[0].id") + "/ending")
                .then()
                .statusCode(200);
    }

    private static Response end(String park, String day) {
        return As.user("park-manager")
                .header("If-Match", "\"0\"")
                .body(Map.of("on", day, "reason", "示例：撤园"))
                .post("/api/v1/industry-park/parks/" + park + "/ending");
    }

    @Override
    protected Map<String, Object> sample(int number) {
        return Map.of("code", "law-" + number, "nameEn", "Sample park", "region", "441622");
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("code", "law-" + number);
    }

    @Test
    void a_code_to_which_others_refer_is_not_corrected() {
        Register.park("park-in-use");
        var park = As.user("viewer").get("/api/v1/industry-park/parks?code=park-in-use");
        var at = "/api/v1/industry-park/parks/" + park.path("items[0].id");
        As.user("park-manager")
                .header("If-Match", "\"0\"")
                .body(Map.of("patch", Map.of("code", "park-not-in-use"), "reason", "示例"))
                .post(at + "/corrections")
                .then()
                .statusCode(409)
                .body("code", equalTo("RECORD_IN_USE"));
        As.user("viewer").get(at + "/history").then().body("items", hasSize(1));
        As.user("viewer").get(at).then().body("code", equalTo("park-in-use"), "version", equalTo(0));
    }
}
