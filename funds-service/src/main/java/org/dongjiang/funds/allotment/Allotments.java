package org.dongjiang.funds.allotment;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.listing.Listing;
import org.dongjiang.kernel.register.Entries;

/** All of them. */
@ApplicationScoped
class Allotments implements Entries<Allotment> {

    static final Listing<Allotment, AllotmentView> LISTING = Listing.of(
                    Allotment.class, AllotmentView.class, AllotmentView::of)
            .searching("summary", "decision")
            .sortedBy("-allottedOn");
}
