package org.dongjiang.funds.relief.village;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.testing.StageLaws;

@QuarkusTest
class VillageStagesTest extends StageLaws {

    VillageStagesTest() {
        super(
                "/api/v1/funds/villages",
                "case-worker",
                List.of(
                        "NOT_DEMONSTRATION",
                        "PLANNED",
                        "PRELIMINARY_DESIGN",
                        "DESIGN_APPROVED",
                        "UNDER_CONSTRUCTION",
                        "ACCEPTED"),
                List.of("UNDER_CONSTRUCTION", "ACCEPTED"));
    }

    @Override
    protected Map<String, Object> sample(int number) {
        return Map.of(
                "code", "4416227%05d".formatted(number), "name", "示例村", "town", "老隆镇", "provinceDesignated", true);
    }

    @Override
    protected Map<String, Map<String, Object>> needed() {
        return Map.of();
    }

    @Override
    protected boolean begins() {
        return false;
    }
}
