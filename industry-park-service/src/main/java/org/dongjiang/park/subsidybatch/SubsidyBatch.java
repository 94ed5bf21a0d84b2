package org.dongjiang.park.subsidybatch;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.StoredRecord;

/** A batch of loan-interest subsidies. */
@Entity
class SubsidyBatch extends StoredRecord {

    private String code;
    private String name;
    private LocalDate submittedOn;
    private int declaredCount;
    private long declaredTotalFen;
    private int receivedCount;
    private long receivedTotalFen;

    protected SubsidyBatch() {}

    SubsidyBatch(AddSubsidyBatch asked) {
        code = asked.code();
        name = asked.name();
        submittedOn = asked.submittedOn();
        declaredCount = asked.declaredCount();
        declaredTotalFen =
                asked.declaredTotal().requirePositive("/declaredTotal").fen();
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    int declaredCount() {
        return declaredCount;
    }

    Money declaredTotal() {
        return Money.ofFen(declaredTotalFen);
    }

    int receivedCount() {
        return receivedCount;
    }

    Money receivedTotal() {
        return Money.ofFen(receivedTotalFen);
    }

    boolean isFull() {
        return receivedCount >= declaredCount;
    }
}
