package org.dongjiang.park.promotionevent;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;

/** All of them. */
@ApplicationScoped
class PromotionEvents implements LivingRecords<PromotionEvent> {

    static final RecordKind<PromotionEventFacts, PromotionEvent, PromotionEventVersion, PromotionEventView> KIND =
            RecordKind.of(
                    "promotion-events",
                    PromotionEventFacts.class,
                    PromotionEvent.class,
                    PromotionEvent::new,
                    PromotionEventVersion.class,
                    PromotionEventVersion::new,
                    PromotionEventView.class,
                    PromotionEventView::new,
                    "-heldOn");
}
