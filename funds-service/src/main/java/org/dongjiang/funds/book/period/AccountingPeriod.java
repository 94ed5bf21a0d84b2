package org.dongjiang.funds.book.period;

import static org.dongjiang.funds.book.period.BookProblem.PERIOD_NOT_IN_STATE;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.List;
import java.util.Set;
import org.dongjiang.kernel.register.StoredRecord;

/** An accounting period (会计期间): a month of a book. {@link LockedMonths} opens them, the twelve of a book at once. */
@Entity
class AccountingPeriod extends StoredRecord {

    private String book;
    private String code;

    @Enumerated(EnumType.STRING)
    private PeriodStatus status;

    @OneToMany(mappedBy = "period", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAtMillis, id")
    private List<PeriodEvent> events;

    protected AccountingPeriod() {}

    /**
     * Changes its status; the change is recorded permanently.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code PERIOD_NOT_IN_STATE}
     */
    void become(PeriodStatus next, Set<PeriodStatus> from) {
        if (!from.contains(status)) {
            throw PERIOD_NOT_IN_STATE.because(code, status.label(), next.label());
        }
        status = next;
        events.add(new PeriodEvent(this, next));
    }

    Month month() {
        return new Month(book, code);
    }

    PeriodStatus status() {
        return status;
    }

    List<PeriodEvent> events() {
        return events;
    }
}
