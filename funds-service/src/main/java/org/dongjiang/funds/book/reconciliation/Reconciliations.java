package org.dongjiang.funds.book.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All reconciliations. */
@ApplicationScoped
class Reconciliations implements Records<Reconciliation> {

    static final Listing<Reconciliation, ReconciliationView> LISTING = Listing.of(
                    Reconciliation.class, ReconciliationView.class, ReconciliationView::of)
            .sortedBy("-recordedAt");

    /** When the last one without a difference was asked for. */
    Optional<Instant> lastAgreed() {
        return find("differences = 0 order by recordedAtMillis desc")
                .firstResultOptional()
                .map(Reconciliation::recordedAt);
    }
}
