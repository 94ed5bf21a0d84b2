package org.dongjiang.livelihood.training;

import jakarta.enterprise.context.ApplicationScoped;
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
            "code");

    /** A training that was held counts for ever, also where its record has ended. */
    long sumParticipants(Question question, String course) {
        return KIND.asOf(
                        getEntityManager(),
                        question.known(),
                        "coalesce(sum(v.facts.participants), 0)",
                        "(:course is null or v.facts.code = :course)",
                        Long.class)
                .setParameter("course", course)
                .getSingleResult();
    }
}
