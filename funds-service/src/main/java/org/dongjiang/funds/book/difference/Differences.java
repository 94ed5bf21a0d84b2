package org.dongjiang.funds.book.difference;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All differences. */
@ApplicationScoped
class Differences implements Records<Difference> {

    static final Listing<Difference, DifferenceView> LISTING = Listing.of(
                    Difference.class, DifferenceView.class, DifferenceView::of)
            .searching("subject")
            .sortedBy("-recordedAt");
}
