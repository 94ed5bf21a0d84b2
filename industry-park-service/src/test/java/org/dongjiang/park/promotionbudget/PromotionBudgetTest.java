package org.dongjiang.park.promotionbudget;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.dongjiang.kernel.testing.RegisterLaws;

@QuarkusTest
class PromotionBudgetTest extends RegisterLaws {

    private static final int FIRST_YEAR = 8000;

    PromotionBudgetTest() {
        super("/api/v1/industry-park/promotion-budgets", "park-manager", "amount", "1.00", "2.00", "3.00");
    }

    @Override
    protected Map<String, Object> sample(int number) {
        return Map.of("year", FIRST_YEAR + number, "project", "law-budget", "approvedOn", "2017-01-10");
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("year", FIRST_YEAR + number);
    }
}
