package org.dongjiang.funds.document.reopening;

import jakarta.persistence.Entity;
import org.dongjiang.funds.reference.fact.FactChange;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.kernel.register.RecordView;

/** A reopening of a period. */
@Entity
class Reopening extends FactChange {

    private String period;
    private String reason;

    protected Reopening() {}

    Reopening(RequestReopening asked) {
        period = asked.period();
        reason = asked.reason();
    }

    String period() {
        return period;
    }

    String reason() {
        return reason;
    }

    @Override
    public FactKind factKind() {
        return FactKind.REOPENING;
    }

    @Override
    public RecordView factView() {
        return ReopeningView.of(this);
    }
}
