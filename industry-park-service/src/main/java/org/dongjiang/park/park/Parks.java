package org.dongjiang.park.park;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.indicator.Question;

/** All of them. */
@ApplicationScoped
class Parks implements LivingRecords<Park> {

    static final RecordKind<ParkFacts, Park, ParkVersion, ParkView> KIND = RecordKind.of(
            "parks",
            ParkFacts.class,
            Park.class,
            Park::new,
            ParkVersion.class,
            ParkVersion::new,
            ParkView.class,
            ParkView::new,
            "code");

    long count(Question question) {
        return KIND.asOf(
                        getEntityManager(),
                        question.known(),
                        "count(v)",
                        "v.endedOn is null and (:park is null or v.facts.code = :park)",
                        Long.class)
                .setParameter("park", question.dimension(ParkRegister.PARK).orElse(null))
                .getSingleResult();
    }
}
