package org.dongjiang.funds.document.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.funds.reference.project.MoneyPlace;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Adjustments implements Records<Adjustment> {

    static final Listing<Adjustment, AdjustmentView> LISTING = Listing.of(
                    Adjustment.class, AdjustmentView.class, AdjustmentView::of)
            .standing(MoneyPlace.ofLines())
            .searching("summary", "decision")
            .sortedBy("-adjustedOn");
}
