package org.dongjiang.livelihood.construction;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.dongjiang.livelihood.Register;

@QuarkusTest
class ConstructionProjectTest extends RegisterLaws {

    ConstructionProjectTest() {
        super(
                "/api/v1/livelihood/construction-projects",
                "livelihood-manager",
                "name",
                "示例福利院",
                "示例福利院（改）",
                "示例福利院（再改）");
    }

    @Override
    protected Map<String, Object> sample(int number) {
        Register.institution("building-law-" + number, "CIVIL_AFFAIRS", "RECEIVING");
        return Map.of("code", "law-" + number, "owner", "building-law-" + number, "stage", "PLANNED");
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("code", "law-" + number);
    }
}
