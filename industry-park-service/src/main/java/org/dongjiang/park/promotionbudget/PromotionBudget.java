package org.dongjiang.park.promotionbudget;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.StoredRecord;

/** A promotion budget. */
@Entity
class PromotionBudget extends StoredRecord {

    private int year;
    private String project;
    private long amountFen;
    private LocalDate approvedOn;

    protected PromotionBudget() {}

    PromotionBudget(AddPromotionBudget asked) {
        year = asked.year();
        project = asked.project();
        amountFen = asked.amount().requirePositive("/amount").fen();
        approvedOn = asked.approvedOn();
    }

    int year() {
        return year;
    }

    String project() {
        return project;
    }

    Money amount() {
        return Money.ofFen(amountFen);
    }

    LocalDate approvedOn() {
        return approvedOn;
    }
}
