package org.dongjiang.funds.relief.visit;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.indicator.Question;

/** All of them. */
@ApplicationScoped
class Visits implements LivingRecords<Visit> {

    static final RecordKind<VisitFacts, Visit, VisitVersion, VisitView> KIND = RecordKind.of(
                    "visits",
                    VisitFacts.class,
                    Visit.class,
                    Visit::new,
                    VisitVersion.class,
                    VisitVersion::new,
                    VisitView.class,
                    VisitView::new,
                    "-visitedOn")
            .naming("village", "villages");

    long sumHouseholds(Question question) {
        return KIND.asOf(
                        getEntityManager(),
                        question.knownUntil(),
                        "coalesce(sum(v.facts.householdsVisited), 0)",
                        "v.endedOn is null and v.facts.visitedOn >= :first",
                        Long.class)
                .setParameter("first", question.from())
                .getSingleResult();
    }
}
