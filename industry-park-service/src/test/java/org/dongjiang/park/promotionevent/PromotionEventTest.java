package org.dongjiang.park.promotionevent;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.dongjiang.kernel.testing.RegisterLaws;

@QuarkusTest
class PromotionEventTest extends RegisterLaws {

    PromotionEventTest() {
        super("/api/v1/industry-park/promotion-events", "park-manager", "place", "深圳市", "河源市", "龙川县");
    }

    @Override
    protected Map<String, Object> sample(int number) {
        return Map.of("region", "441622", "heldOn", "1975-01-01", "title", "示例推介会 " + number);
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("heldOn", "1975-01-02");
    }
}
