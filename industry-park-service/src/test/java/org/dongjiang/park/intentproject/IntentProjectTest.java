package org.dongjiang.park.intentproject;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.dongjiang.kernel.testing.RegisterLaws;

@QuarkusTest
class IntentProjectTest extends RegisterLaws {

    IntentProjectTest() {
        super("/api/v1/industry-park/intent-projects", "park-manager", "name", "示例项目", "示例项目（改）", "示例项目（再改）");
    }

    @Override
    protected Map<String, Object> sample(int number) {
        return Map.of(
                "code",
                "law-" + number,
                "investor",
                "示例投资方",
                "stage",
                "INTENT",
                "region",
                "441622",
                "contactedOn",
                "2015-05-01");
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("contactedOn", "2015-02-01");
    }
}
