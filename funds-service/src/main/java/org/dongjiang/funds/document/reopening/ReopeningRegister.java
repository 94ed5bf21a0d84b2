package org.dongjiang.funds.document.reopening;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.dongjiang.funds.book.period.Closing;
import org.dongjiang.funds.book.period.Month;
import org.dongjiang.funds.book.period.PeriodRegister;
import org.dongjiang.kernel.change.ChangeRegister;

/** The requests to reopen periods, and their decisions. */
@ApplicationScoped
@Transactional
class ReopeningRegister extends ChangeRegister<Reopening, RequestReopening, ReopeningView> implements Closing {

    private final Reopenings reopenings;
    private final PeriodRegister periods;

    ReopeningRegister(Reopenings reopenings, PeriodRegister periods, SecurityIdentity identity, Clock clock) {
        super(reopenings, Reopenings.LISTING, ReopeningView::of, identity, clock);
        this.reopenings = reopenings;
        this.periods = periods;
    }

    @Override
    protected Reopening prepare(RequestReopening asked) {
        periods.requireClosed("/period", asked.period());
        return new Reopening(asked);
    }

    @Override
    protected void takeEffect(Reopening reopening) {
        periods.reopen(reopening.period());
    }

    /** What was requested before this closing concerned an earlier one. */
    @Override
    public void close(UUID period, int closing, Month month) {
        reopenings.submittedFor(month.code()).forEach(this::lapse);
    }
}
