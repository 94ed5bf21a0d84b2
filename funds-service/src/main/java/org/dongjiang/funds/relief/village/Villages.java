package org.dongjiang.funds.relief.village;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.indicator.Question;

/** All villages. */
@ApplicationScoped
class Villages implements LivingRecords<Village> {

    static final RecordKind<VillageFacts, Village, VillageVersion, VillageView> KIND = RecordKind.of(
            "villages",
            VillageFacts.class,
            Village.class,
            Village::new,
            VillageVersion.class,
            VillageVersion::new,
            VillageView.class,
            VillageView::new,
            "code");

    /** @param stage null for all stages */
    long countDemonstration(Question question, VillageStage stage) {
        return KIND.asOf(
                        getEntityManager(),
                        question.known(),
                        "count(v)",
                        "v.endedOn is null and v.facts.stage <> :none and (:stage is null or v.facts.stage = :stage)",
                        Long.class)
                .setParameter("none", VillageStage.NOT_DEMONSTRATION)
                .setParameter("stage", stage)
                .getSingleResult();
    }
}
