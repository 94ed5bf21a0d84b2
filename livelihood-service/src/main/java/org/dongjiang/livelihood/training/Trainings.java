package org.dongjiang.livelihood.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.indicator.Question;

/** All of them. */
@ApplicationScoped
class Trainings implements LivingRecords<Training> {

    static final RecordKind<TrainingFacts, Training, TrainingVersion, TrainingView> KIND = RecordKind.of(
                    "trainings",
                    TrainingFacts.class,
                    Training.class,
                    Training::new,
                    TrainingVersion.class,
                    TrainingVersion::new,
                    TrainingView.class,
                    TrainingView::new,
                    "code")
            .naming("organiser", "institutions");

    /**
     * A training that was held counts for ever, also where its record has ended.
     *
     * @param course null for all
     * @param organisers null for all
     */
    long sumParticipants(Question question, String course, Collection<String> organisers) {
        var sum = KIND.asOf(
                        getEntityManager(),
                        question.known(),
                        "coalesce(sum(v.facts.participants), 0)",
                        "(:course is null or v.facts.code = :course)"
                                + (organisers == null ? "" : " and v.facts.organiser in (:organisers)"),
                        Long.class)
                .setParameter("course", course);
        return (organisers == null ? sum : sum.setParameter("organisers", organisers)).getSingleResult();
    }
}
