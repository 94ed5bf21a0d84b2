package org.dongjiang.funds.reference.earmark;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All endings of clauses. */
@ApplicationScoped
class ClauseEndings implements Records<ClauseEnding> {

    static final Listing<ClauseEnding, ClauseEndingView> LISTING = Listing.of(
                    ClauseEnding.class, ClauseEndingView.class, ClauseEndingView::of)
            .searching("clause", "reason")
            .sortedBy("-recordedAt");
}
