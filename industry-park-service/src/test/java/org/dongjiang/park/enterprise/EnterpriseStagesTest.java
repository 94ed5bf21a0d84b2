package org.dongjiang.park.enterprise;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.testing.StageLaws;
import org.dongjiang.park.Register;

@QuarkusTest
class EnterpriseStagesTest extends StageLaws {

    EnterpriseStagesTest() {
        super(
                "/api/v1/industry-park/enterprises",
                "park-manager",
                List.of("SIGNED", "UNDER_CONSTRUCTION", "IN_PRODUCTION"),
                List.of("SIGNED", "LEFT"));
    }

    @Override
    protected Map<String, Object> sample(int number) {
        Register.park("stage-law-" + number);
        return Map.of(
                "creditCode",
                Register.creditCode(20_000 + number),
                "name",
                "示例企业",
                "park",
                "stage-law-" + number,
                "industry",
                "stage-law-" + number + "-other",
                "contracted",
                "1.00",
                "signedOn",
                "2015-05-01");
    }

    @Override
    protected Map<String, Map<String, Object>> needed() {
        return Map.of("IN_PRODUCTION", Map.of("producedOn", "2018-07-01"), "LEFT", Map.of("leftOn", "2018-07-01"));
    }
}
