package org.dongjiang.funds.document.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.change.ChangeStatus;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Reopenings implements Records<Reopening> {

    static final Listing<Reopening, ReopeningView> LISTING = Listing.of(
                    Reopening.class, ReopeningView.class, ReopeningView::of)
            .searching("reason")
            .sortedBy("-recordedAt");

    /** The requests for a month that nobody has decided. */
    List<UUID> submittedFor(String month) {
        return stream("period = ?1 and status = ?2", month, ChangeStatus.SUBMITTED)
                .map(Reopening::id)
                .toList();
    }
}
