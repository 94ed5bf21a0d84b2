package org.dongjiang.funds.reversal;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.listing.Listing;
import org.dongjiang.kernel.register.Entries;

/** All of them. */
@ApplicationScoped
class Reversals implements Entries<Reversal> {

    static final Listing<Reversal, ReversalView> LISTING = Listing.of(
                    Reversal.class, ReversalView.class, ReversalView::of)
            .searching("summary")
            .sortedBy("-reversedOn");
}
