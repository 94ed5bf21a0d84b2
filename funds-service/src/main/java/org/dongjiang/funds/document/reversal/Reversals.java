package org.dongjiang.funds.document.reversal;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.funds.reference.project.MoneyPlace;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Reversals implements Records<Reversal> {

    static final Listing<Reversal, ReversalView> LISTING = Listing.of(
                    Reversal.class, ReversalView.class, ReversalView::of)
            .standing(MoneyPlace.ofLines())
            .searching("summary")
            .sortedBy("-reversedOn");
}
