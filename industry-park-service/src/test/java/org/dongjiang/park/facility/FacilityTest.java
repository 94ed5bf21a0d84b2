package org.dongjiang.park.facility;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.dongjiang.park.Register;

@QuarkusTest
class FacilityTest extends RegisterLaws {

    FacilityTest() {
        super("/api/v1/industry-park/facilities", "park-manager", "name", "示例中心", "示例中心（改）", "示例中心（再改）");
    }

    @Override
    protected Map<String, Object> sample(int number) {
        var park = "facility-law-" + number;
        Register.park(park);
        return Map.of("code", "law-" + number, "park", park);
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("code", "law-" + number);
    }
}
