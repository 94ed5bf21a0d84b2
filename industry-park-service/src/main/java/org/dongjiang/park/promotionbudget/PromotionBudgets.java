package org.dongjiang.park.promotionbudget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.kernel.money.Money;

/** All of them. */
@ApplicationScoped
class PromotionBudgets implements LivingRecords<PromotionBudget> {

    static final RecordKind<PromotionBudgetFacts, PromotionBudget, PromotionBudgetVersion, PromotionBudgetView> KIND =
            RecordKind.of(
                    "promotion-budgets",
                    PromotionBudgetFacts.class,
                    PromotionBudget.class,
                    PromotionBudget::new,
                    PromotionBudgetVersion.class,
                    PromotionBudgetVersion::new,
                    PromotionBudgetView.class,
                    PromotionBudgetView::new,
                    "-year");

    /** Null if no budget of these years is approved: nobody has stated that it is zero. */
    Money sum(Question question) {
        var fen = asOf(
                        question,
                        "sum(v.facts.amount)",
                        "v.endedOn is null and v.facts.year between :first and :last and ")
                .setParameter("first", question.from().getYear())
                .setParameter("last", question.until().getYear())
                .getSingleResult();
        return fen == null ? null : Money.ofFen(fen);
    }

    /** Whether a budget was approved by then, also if it has ended. */
    boolean haveBegun(Question question) {
        return asOf(question, "count(v)", "").getSingleResult() > 0;
    }

    private TypedQuery<Long> asOf(Question question, String select, String which) {
        return KIND.asOf(
                getEntityManager(), question.known(), select, which + "v.facts.approvedOn <= :day", Long.class);
    }
}
