package org.dongjiang.park.promotionbudget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.dongjiang.park.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PromotionBudgetTest extends RegisterLaws {

    private static final int FIRST_YEAR = 8000;

    PromotionBudgetTest() {
        super("/api/v1/industry-park/promotion-budgets", "park-manager", "amount", "1.00", "2.00", "3.00");
    }

    @Override
    protected Map<String, Object> sample(int number) {
        return Map.of(
                "year", FIRST_YEAR + number, "project", "law-budget", "region", "441622", "approvedOn", "2017-01-10");
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("year", FIRST_YEAR + number);
    }

    @Test
    void a_budget_counts_until_its_end_and_as_it_was_known() {
        var added = As.user("park-manager").body("""
                        {"year": 2013, "project": "budget-counted", "amount": "7.00", "region": "441622", "approvedOn": "2013-01-10"}""").post("/api/v1/industry-park/promotion-budgets");
        assertEquals(201, added.statusCode(), added.asString());
        var question = "park.promotion-budget&period=2013";
        assertEquals("7.00", Register.value(question));
        var known = Register.instantAfter(added);
        var ended = Register.write(added, "/ending", Map.of("on", "2014-03-01", "reason", "示例：撤销"));
        assertEquals(200, ended.statusCode(), ended.asString());
        assertEquals("7.00", Register.value(question + "&asOf=2014-02-28"));
        assertNull(Register.value(question + "&asOf=2014-03-01"));
        assertEquals("7.00", Register.value(question + "&asOf=2014-03-01&knownAt=" + known));
    }
}
