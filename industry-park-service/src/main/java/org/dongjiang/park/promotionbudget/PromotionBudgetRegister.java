package org.dongjiang.park.promotionbudget;

import static org.dongjiang.kernel.problem.CommonProblem.CODE_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.LivingRegister;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.NarrowedBy;

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
    protected void requireFree(PromotionBudgetFacts facts, PromotionBudgetFacts before) {
        boolean isOfThisYear = before != null && before.year().equals(facts.year());
        if (!isOfThisYear && promotionBudgets.count("facts.year = ?1", facts.year()) > 0) {
            throw CODE_TAKEN.at("/year", facts.year());
        }
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofMoney(
                        "park.promotion-budget",
                        new Label("招商推介活动经费", "Budget of investment promotion"),
                        new Label(
                                "期间所含年度已批准的预算之和",
                                "Sum of the budgets, approved by that day, of the years in the period"),
                        question -> promotionBudgets.sum(
                                question.from().getYear(), question.until().getYear(), question.asOf()))
                .once(question -> promotionBudgets.haveBegun("approvedOn", question.asOf()))
                .byPeriod());
    }
}
