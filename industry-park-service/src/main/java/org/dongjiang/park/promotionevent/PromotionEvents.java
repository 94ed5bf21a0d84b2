package org.dongjiang.park.promotionevent;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class PromotionEvents implements Records<PromotionEvent> {

    static final Listing<PromotionEvent, PromotionEventView> LISTING = Listing.of(
                    PromotionEvent.class, PromotionEventView.class, PromotionEventView::of)
            .searching("title", "place", "description")
            .sortedBy("-heldOn");
}
