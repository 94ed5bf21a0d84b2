package org.dongjiang.park.subsidybatch;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.dongjiang.kernel.testing.RegisterLaws;

@QuarkusTest
class SubsidyBatchTest extends RegisterLaws {

    SubsidyBatchTest() {
        super("/api/v1/industry-park/subsidy-batches", "park-manager", "name", "示例批次", "示例批次（改）", "示例批次（再改）");
    }

    @Override
    protected Map<String, Object> sample(int number) {
        return Map.of(
                "code",
                "law-" + number,
                "region",
                "441622",
                "submittedOn",
                "2010-04-20",
                "declaredCount",
                2,
                "declaredTotal",
                "100.00");
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("declaredCount", 3);
    }
}
