package org.dongjiang.livelihood.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;

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

    long sumParticipants(String course, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(t.facts.participants), 0) from Training t"
                                + " where t.facts.heldOn <= :day and (:course is null or t.facts.code = :course)",
                        Long.class)
                .setParameter("day", day)
                .setParameter("course", course)
                .getSingleResult();
    }
}
