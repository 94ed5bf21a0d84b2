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
                        question.asOf(),
                        question.knownAt(),
                        "count(v)",
                        "v.endedOn is null",
                        Long.class)
                .getSingleResult();
    }
}
