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

    /** Null if no budget of these years is approved: nobody has stated that it is zero. */
    Money sum(int firstYear, int lastYear, LocalDate day) {
        var fen = getEntityManager()
                .createQuery(
                        "select sum(b.amountFen) from PromotionBudget b"
                                + " where b.year between :first and :last and b.approvedOn <= :day",
                        Long.class)
                .setParameter("first", firstYear)
                .setParameter("last", lastYear)
                .setParameter("day", day)
                .getSingleResult();
        return fen == null ? null : Money.ofFen(fen);
    }
}
