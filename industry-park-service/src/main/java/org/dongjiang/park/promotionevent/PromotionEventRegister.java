package org.dongjiang.park.promotionevent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.NarrowedBy;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.register.KeyMember;

/** The register of promotion events. */
@ApplicationScoped
@Transactional
@NarrowedBy("period")
class PromotionEventRegister implements Indicators {

    private final PromotionEvents promotionEvents;

    PromotionEventRegister(PromotionEvents promotionEvents) {
        this.promotionEvents = promotionEvents;
    }

    Page<PromotionEventView> list(MultivaluedMap<String, String> query) {
        return PromotionEvents.LISTING.page(promotionEvents.getEntityManager(), query);
    }

    PromotionEventView read(UUID id) {
        return PromotionEventView.of(promotionEvents.require(id));
    }

    PromotionEventView add(AddPromotionEvent asked) {
        promotionEvents.requireFirst(
                new KeyMember("heldOn", asked.heldOn()),
                new KeyMember("title", asked.title()),
                new KeyMember("place", asked.place()));
        var promotionEvent = new PromotionEvent(asked);
        promotionEvents.persist(promotionEvent);
        return PromotionEventView.of(promotionEvent);
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofCount(
                        "park.promotion-events",
                        new Label("招商推介活动", "Promotion events"),
                        Unit.EVENTS,
                        new Label("期间内举办的活动次数", "Events held in the period"),
                        question ->
                                promotionEvents.count("heldOn between ?1 and ?2", question.from(), question.until()))
                .once(question -> promotionEvents.haveBegun("heldOn", question.asOf()))
                .byPeriod());
    }
}
