package org.dongjiang.funds.book.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.book.period.Blocker;
import org.dongjiang.funds.book.period.Closing;
import org.dongjiang.funds.book.period.Month;
import org.dongjiang.funds.book.voucher.LastAgreement;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.time.Clocks;

/** The reconciliations, and the differences that they found. */
@ApplicationScoped
@Transactional
class ReconciliationRegister implements Closing, LastAgreement {

    private static final Label OPEN = new Label("未消除的账簿差异", "open differences from the log");

    private final Reconciliations reconciliations;
    private final Watch watch;

    ReconciliationRegister(Reconciliations reconciliations, Watch watch) {
        this.reconciliations = reconciliations;
        this.watch = watch;
    }

    Page<ReconciliationView> list(MultivaluedMap<String, String> query) {
        return Reconciliations.LISTING.page(reconciliations.getEntityManager(), query);
    }

    ReconciliationView read(UUID id) {
        return reconciliations.read(id, ReconciliationView::of);
    }

    /** The comparison is of that day or later. */
    @Override
    public LocalDate day() {
        return reconciliations
                .lastAgreed()
                .map(last -> LocalDate.ofInstant(last, Clocks.BUSINESS_ZONE))
                .orElse(null);
    }

    /** Asks for a complete comparison. */
    ReconciliationView ask(AskReconciliation asked) {
        var reconciliation = new Reconciliation(asked);
        reconciliations.persist(reconciliation);
        return ReconciliationView.of(reconciliation);
    }

    /** Compares what is new and what is kept, before a period is closed; on a connection of its own. */
    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public List<Blocker> blockers(Month month) {
        try {
            long open = watch.recent();
            return open == 0 ? List.of() : List.of(new Blocker(OPEN, open));
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
