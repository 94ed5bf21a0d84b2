package org.dongjiang.park.promotionbudget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
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
    Money sum(int firstYear, int lastYear, LocalDate day) {
        var fen = getEntityManager()
                .createQuery(
                        "select sum(b.facts.amount) from PromotionBudget b"
                                + " where b.facts.year between :first and :last and b.facts.approvedOn <= :day",
                        Long.class)
                .setParameter("first", firstYear)
                .setParameter("last", lastYear)
                .setParameter("day", day)
                .getSingleResult();
        return fen == null ? null : Money.ofFen(fen);
    }
}
