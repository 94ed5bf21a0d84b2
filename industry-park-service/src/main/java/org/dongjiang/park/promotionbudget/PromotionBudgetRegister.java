package org.dongjiang.park.promotionbudget;

import static org.dongjiang.kernel.problem.CommonProblem.CODE_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.NarrowedBy;
import org.dongjiang.kernel.listing.Page;

/** The register of promotion budgets. */
@ApplicationScoped
@Transactional
@NarrowedBy("period")
class PromotionBudgetRegister implements Indicators {

    private final PromotionBudgets promotionBudgets;

    PromotionBudgetRegister(PromotionBudgets promotionBudgets) {
        this.promotionBudgets = promotionBudgets;
    }

    Page<PromotionBudgetView> list(MultivaluedMap<String, String> query) {
        return PromotionBudgets.LISTING.page(promotionBudgets.getEntityManager(), query);
    }

    PromotionBudgetView read(UUID id) {
        return PromotionBudgetView.of(promotionBudgets.require(id));
    }

    PromotionBudgetView add(AddPromotionBudget asked) {
        if (promotionBudgets.count("year = ?1", asked.year()) > 0) {
            throw CODE_TAKEN.at("/year", asked.year());
        }
        var promotionBudget = new PromotionBudget(asked);
        promotionBudgets.persist(promotionBudget);
        return PromotionBudgetView.of(promotionBudget);
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
