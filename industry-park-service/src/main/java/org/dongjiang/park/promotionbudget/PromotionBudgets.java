package org.dongjiang.park.promotionbudget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class PromotionBudgets implements Records<PromotionBudget> {

    static final Listing<PromotionBudget, PromotionBudgetView> LISTING = Listing.of(
                    PromotionBudget.class, PromotionBudgetView.class, PromotionBudgetView::of)
            .searching("project")
            .sortedBy("-year");

    Money sum(int firstYear, int lastYear, LocalDate day) {
        return Money.ofFen(getEntityManager()
                .createQuery(
                        "select coalesce(sum(b.amountFen), 0) from PromotionBudget b"
                                + " where b.year between :first and :last and b.approvedOn <= :day",
                        Long.class)
                .setParameter("first", firstYear)
                .setParameter("last", lastYear)
                .setParameter("day", day)
                .getSingleResult());
    }
}
