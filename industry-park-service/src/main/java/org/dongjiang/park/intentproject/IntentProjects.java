package org.dongjiang.park.intentproject;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.indicator.Question;

/** All of them. */
@ApplicationScoped
class IntentProjects implements LivingRecords<IntentProject> {

    static final RecordKind<IntentProjectFacts, IntentProject, IntentProjectVersion, IntentProjectView> KIND =
            RecordKind.of(
                    "intent-projects",
                    IntentProjectFacts.class,
                    IntentProject.class,
                    IntentProject::new,
                    IntentProjectVersion.class,
                    IntentProjectVersion::new,
                    IntentProjectView.class,
                    IntentProjectView::new,
                    "code");

    long countContacted(Question question) {
        return KIND.asOf(
                        getEntityManager(),
                        question.knownUntil(),
                        "count(v)",
                        "v.endedOn is null and v.facts.contactedOn >= :first",
                        Long.class)
                .setParameter("first", question.from())
                .getSingleResult();
    }

    boolean haveBegun(Question question) {
        return KIND.anyAsOf(getEntityManager(), question.knownUntil());
    }
}
