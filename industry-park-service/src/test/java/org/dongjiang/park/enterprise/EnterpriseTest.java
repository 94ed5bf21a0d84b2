package org.dongjiang.park.enterprise;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.dongjiang.park.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EnterpriseTest extends RegisterLaws {

    private static final String ENTERPRISES = "/api/v1/industry-park/enterprises";

    EnterpriseTest() {
        super(ENTERPRISES, "park-manager", "name", "示例企业", "示例企业（改）", "示例企业（再改）");
    }

    @Override
    protected Map<String, Object> sample(int number) {
        Register.park("law-" + number);
        return Map.of(
                "creditCode",
                Register.creditCode(10_000 + number),
                "park",
                "law-" + number,
                "industry",
                "law-" + number + "-other",
                "contracted",
                "1.00",
                "stage",
                "SIGNED",
                "signedOn",
                "2015-05-01");
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("signedOn", "2015-02-01");
    }

    @Test
    void those_without_a_value_are_a_filter() {
        Register.park("none");
        var code = Register.creditCode(999_002);
        var left = Register.add("enterprises", """
                {"creditCode": "%s", "name": "示例企业", "park": "none", "industry": "none-other", "contracted": "1亿元",
                 "stage": "SIGNED", "signedOn": "1960-01-01", "leftOn": "1961-01-01"}""".formatted(code));
        left.then().statusCode(201);
        Register.end(left, "1961-01-01");
        Register.enterprise(Register.creditCode(999_003), "none", "none-leading", 1960);
        var park = ENTERPRISES + "?park=none&";
        As.user("viewer").get(park + "leftOn.none=false").then().body("items.creditCode", hasItem(code));
        As.user("viewer").get(park + "leftOn.none=true").then().body("items.creditCode", not(hasItem(code)));
        As.user("viewer").get(park + "producedOn.none=true").then().body("items.creditCode", hasItem(code));
        As.user("viewer").get(park + "producedOn.none=yes").then().statusCode(400);
        As.user("viewer").get(park + "signedOn.none=true").then().statusCode(400);
    }
}
