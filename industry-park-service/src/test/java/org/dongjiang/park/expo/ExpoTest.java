package org.dongjiang.park.expo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.dongjiang.kernel.testing.RegisterLaws;

@QuarkusTest
class ExpoTest extends RegisterLaws {

    ExpoTest() {
        super("/api/v1/industry-park/expos", "park-manager", "name", "示例博览会", "示例博览会（改）", "示例博览会（再改）");
    }

    @Override
    protected Map<String, Object> sample(int number) {
        return Map.of("code", "law-" + number, "region", "440306", "opensOn", "2018-07-26", "closesOn", "2018-07-28");
    }

    @Override
    protected Set<String> planned() {
        return Set.of("opensOn", "closesOn");
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("code", "law-" + number);
    }
}
