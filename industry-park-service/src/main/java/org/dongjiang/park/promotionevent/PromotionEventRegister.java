package org.dongjiang.park.promotionevent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.LivingRegister;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.NarrowedBy;
import org.dongjiang.kernel.register.KeyMember;

/** The register of promotion events. */
@ApplicationScoped
@NarrowedBy("period")
class PromotionEventRegister
        extends LivingRegister<PromotionEventFacts, PromotionEvent, PromotionEventVersion, PromotionEventView>
        implements Indicators {

    private final PromotionEvents promotionEvents;

    PromotionEventRegister(PromotionEvents promotionEvents, Histories histories) {
        super(PromotionEvents.KIND, promotionEvents, histories);
        this.promotionEvents = promotionEvents;
    }

    @Override
    protected List<KeyMember> key(PromotionEventFacts facts) {
        return List.of(
                new KeyMember("heldOn", facts.heldOn()),
                new KeyMember("region", facts.region()),
                new KeyMember("title", facts.title()),
                new KeyMember("place", facts.place()));
    }

    @Override
    protected LocalDate begins(PromotionEventFacts facts) {
        return facts.heldOn();
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofCount(
                        "park.promotion-events",
                        new Label("招商推介活动", "Promotion events"),
                        Unit.EVENTS,
                        new Label("期间内举办的活动次数", "Events held in the period"),
                        promotionEvents::countHeld)
                .once(question ->
                        PromotionEvents.KIND.anyAsOf(promotionEvents.getEntityManager(), question.knownUntil()))
                .byPeriod()
                .byKnowledge());
    }
}
