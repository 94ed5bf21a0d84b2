package org.dongjiang.park.park;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.dongjiang.kernel.testing.RegisterLaws;

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
}
