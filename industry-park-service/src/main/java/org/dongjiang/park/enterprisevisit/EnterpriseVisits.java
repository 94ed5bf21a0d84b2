package org.dongjiang.park.enterprisevisit;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.indicator.Question;

/** All of them. */
@ApplicationScoped
class EnterpriseVisits implements LivingRecords<EnterpriseVisit> {

    static final RecordKind<EnterpriseVisitFacts, EnterpriseVisit, EnterpriseVisitVersion, EnterpriseVisitView> KIND =
            RecordKind.of(
                            "enterprise-visits",
                            EnterpriseVisitFacts.class,
                            EnterpriseVisit.class,
                            EnterpriseVisit::new,
                            EnterpriseVisitVersion.class,
                            EnterpriseVisitVersion::new,
                            EnterpriseVisitView.class,
                            EnterpriseVisitView::new,
                            "-visitedOn")
                    .belongingTo("enterprise");

    long countEnterprises(Question question) {
        return KIND.asOf(
                        getEntityManager(),
                        question.knownUntil(),
                        "count(distinct coalesce(v.facts.enterprise, v.facts.enterpriseName))",
                        "v.endedOn is null and v.facts.visitedOn >= :first",
                        Long.class)
                .setParameter("first", question.from())
                .getSingleResult();
    }
}
