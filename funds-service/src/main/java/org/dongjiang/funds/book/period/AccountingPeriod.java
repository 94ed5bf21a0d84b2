package org.dongjiang.funds.book.period;

import static org.dongjiang.funds.book.period.BookProblem.PERIOD_NOT_IN_STATE;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.StoredFact;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.register.RecordView;

/** An accounting period (会计期间): a month of a book. The twelve of a year are opened with it. */
@Entity
class AccountingPeriod extends StoredFact {

    private static final Label REOPENED_BY_TWO = new Label(
            "；已结账的月份须申请反结账（/api/v1/funds/reopenings）",
            "; a closed month is reopened by request (/api/v1/funds/reopenings)");
    private static final Label NOTHING = new Label("", "");

    private String book;
    private String code;

    @Enumerated(EnumType.STRING)
    private PeriodStatus status;

    @OneToMany(mappedBy = "period", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAtMillis, id")
    private List<PeriodEvent> events;

    protected AccountingPeriod() {}

    /** An open one, in which nothing happened yet. */
    AccountingPeriod(Month month) {
        book = month.book();
        code = month.code();
        status = PeriodStatus.OPEN;
        events = new ArrayList<>();
    }

    /**
     * Changes its status; the change is recorded permanently.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code PERIOD_NOT_IN_STATE}
     */
    void become(PeriodStatus next, Set<PeriodStatus> from) {
        if (!from.contains(status)) {
            throw notIn(from);
        }
        status = next;
        events.add(new PeriodEvent(this, next));
    }

    /** The refusal of an operation that requires one of these statuses. */
    Problem notIn(Set<PeriodStatus> required) {
        var names = PeriodStatus.named(required);
        return PERIOD_NOT_IN_STATE.because(
                code, status.label(), names, status == PeriodStatus.CLOSED ? REOPENED_BY_TWO : NOTHING);
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

    @Override
    public FactKind factKind() {
        return FactKind.ACCOUNTING_PERIOD;
    }

    @Override
    public RecordView factView() {
        return PeriodView.of(this);
    }
}
