package org.dongjiang.park.intentproject;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.testing.StageLaws;

@QuarkusTest
class IntentProjectStagesTest extends StageLaws {

    IntentProjectStagesTest() {
        super(
                "/api/v1/industry-park/intent-projects",
                "park-manager",
                List.of("INTENT", "NEGOTIATION", "SIGNED", "LANDED", "IN_PRODUCTION"),
                List.of("SIGNED", "LANDED"));
    }

    @Override
    protected Map<String, Object> sample(int number) {
        return Map.of("code", "stage-law-" + number, "name", "示例项目", "investor", "示例投资方", "contactedOn", "2015-05-01");
    }

    @Override
    protected Map<String, Map<String, Object>> needed() {
        return Map.of("SIGNED", Map.of("planned", "20000000.00"));
    }
}
