package org.dongjiang.funds.book.period;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.dongjiang.kernel.register.StoredRecord;

/** A change of a period's status; append-only. */
@Entity
class PeriodEvent extends StoredRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("unused") // Read by queries.
    private AccountingPeriod period;

    @Enumerated(EnumType.STRING)
    private PeriodStatus status;

    protected PeriodEvent() {}

    PeriodEvent(AccountingPeriod period, PeriodStatus status) {
        this.period = period;
        this.status = status;
    }

    PeriodStatus status() {
        return status;
    }
}
