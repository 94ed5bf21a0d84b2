package org.dongjiang.funds.document.allotment;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Allotments implements Records<Allotment> {

    static final Listing<Allotment, AllotmentView> LISTING = Listing.of(
                    Allotment.class, AllotmentView.class, AllotmentView::of)
            .searching("summary", "decision")
            .sortedBy("-allottedOn");
}
