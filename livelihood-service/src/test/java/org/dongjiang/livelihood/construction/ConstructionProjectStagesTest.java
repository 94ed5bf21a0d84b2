package org.dongjiang.livelihood.construction;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.testing.StageLaws;
import org.dongjiang.livelihood.Register;

@QuarkusTest
class ConstructionProjectStagesTest extends StageLaws {

    ConstructionProjectStagesTest() {
        super(
                "/api/v1/livelihood/construction-projects",
                "livelihood-manager",
                List.of("PLANNED", "UNDER_CONSTRUCTION", "COMPLETED"),
                List.of("UNDER_CONSTRUCTION", "COMPLETED"));
    }

    @Override
    protected Map<String, Object> sample(int number) {
        Register.institution("stage-law-" + number, "EDUCATION", "RECEIVING");
        return Map.of("code", "stage-law-" + number, "name", "示例福利院", "owner", "stage-law-" + number);
    }

    @Override
    protected Map<String, Map<String, Object>> needed() {
        return Map.of("UNDER_CONSTRUCTION", Map.of("permit", "示例施工许可证 1 号"));
    }

    @Override
    protected boolean begins() {
        return false;
    }
}
