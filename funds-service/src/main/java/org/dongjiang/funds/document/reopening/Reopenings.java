package org.dongjiang.funds.document.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Reopenings implements Records<Reopening> {

    static final Listing<Reopening, ReopeningView> LISTING = Listing.of(
                    Reopening.class, ReopeningView.class, ReopeningView::of)
            .searching("reason")
            .sortedBy("-recordedAt");
}
