package org.dongjiang.park.promotionbudget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.LivingRegister;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.NarrowedBy;
import org.dongjiang.kernel.register.KeyMember;

/** The register of promotion budgets. */
@ApplicationScoped
@NarrowedBy("period")
class PromotionBudgetRegister
        extends LivingRegister<PromotionBudgetFacts, PromotionBudget, PromotionBudgetVersion, PromotionBudgetView>
        implements Indicators {

    private final PromotionBudgets promotionBudgets;

    PromotionBudgetRegister(PromotionBudgets promotionBudgets, Histories histories) {
        super(PromotionBudgets.KIND, promotionBudgets, histories);
        this.promotionBudgets = promotionBudgets;
    }

    @Override
    protected void require(PromotionBudgetFacts facts) {
        facts.amount().requirePositive("/amount");
    }

    @Override
    protected List<KeyMember> key(PromotionBudgetFacts facts) {
        return List.of(new KeyMember("year", facts.year()), new KeyMember("region", facts.region()));
    }

    @Override
    protected LocalDate begins(PromotionBudgetFacts facts) {
        return facts.approvedOn();
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofMoney(
                        "park.promotion-budget",
                        new Label("招商推介活动经费", "Budget of investment promotion"),
                        new Label(
                                "期间所含年度已批准的预算之和",
                                "Sum of the budgets, approved by that day, of the years in the period"),
                        promotionBudgets::sum)
                .once(promotionBudgets::haveBegun)
                .byPeriod()
                .byKnowledge());
    }
}
