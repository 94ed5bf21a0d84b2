package org.dongjiang.park.subsidyapplication;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.StoredRecord;

/** An application for a loan-interest subsidy. */
@Entity
class SubsidyApplication extends StoredRecord {

    private String batch;
    private String enterprise;
    private long amountFen;
    private LocalDate appliedOn;

    protected SubsidyApplication() {}

    SubsidyApplication(AddSubsidyApplication asked) {
        batch = asked.batch();
        enterprise = asked.enterprise();
        amountFen = asked.amount().requirePositive("/amount").fen();
        appliedOn = asked.appliedOn();
    }

    String batch() {
        return batch;
    }

    String enterprise() {
        return enterprise;
    }

    Money amount() {
        return Money.ofFen(amountFen);
    }

    LocalDate appliedOn() {
        return appliedOn;
    }
}
