package org.dongjiang.park.industry;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.dongjiang.park.Register;

@QuarkusTest
class IndustryTest extends RegisterLaws {

    IndustryTest() {
        super("/api/v1/industry-park/industries", "park-manager", "name", "示例产业", "示例产业（改）", "示例产业（再改）");
    }

    @Override
    protected Map<String, Object> sample(int number) {
        var park = "industry-law-" + number;
        Register.park(park);
        return Map.of("code", "law-" + number, "nameEn", "Sample", "park", park, "leading", false);
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("code", "law-" + number);
    }
}
