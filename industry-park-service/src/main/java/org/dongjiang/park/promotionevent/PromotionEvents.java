package org.dongjiang.park.promotionevent;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.indicator.Question;

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

    long countHeld(Question question) {
        return KIND.asOf(
                        getEntityManager(),
                        question.knownUntil(),
                        "count(v)",
                        "v.endedOn is null and v.facts.heldOn >= :first",
                        Long.class)
                .setParameter("first", question.from())
                .getSingleResult();
    }
}
