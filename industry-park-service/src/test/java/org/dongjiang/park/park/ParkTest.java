package org.dongjiang.park.park;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
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
