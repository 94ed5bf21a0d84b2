package org.dongjiang.park.subsidyapplication;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.dongjiang.park.Register;

@QuarkusTest
class SubsidyApplicationTest extends RegisterLaws {

    private static final String ENTERPRISE = "91441622MA6T00030L";

    SubsidyApplicationTest() {
        super("/api/v1/industry-park/subsidy-applications", "park-manager", "amount", "1.00", "2.00", "3.00");
    }

    @Override
    protected Map<String, Object> sample(int number) {
        return Map.of("batch", batch(number), "enterprise", ENTERPRISE, "appliedOn", "2010-04-10");
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("batch", batch(number));
    }

    private static String batch(int number) {
        if (As.user("viewer")
                .get("/api/v1/industry-park/enterprises?creditCode=" + ENTERPRISE)
                .<List<Object>>path("items")
                .isEmpty()) {
            Register.park("application-laws");
            Register.enterprise(ENTERPRISE, "application-laws", "application-laws-other", 1990);
        }
        var code = "application-law-" + number;
        Register.add("subsidy-batches", """
                {"code": "%s", "name": "示例批次", "region": "441622", "submittedOn": "2010-04-20", "declaredCount": 1, "declaredTotal": "3.00"}""".formatted(code)).then().statusCode(201);
        return code;
    }
}
