package org.dongjiang.livelihood.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Trainings implements Records<Training> {

    static final Listing<Training, TrainingView> LISTING = Listing.of(
                    Training.class, TrainingView.class, TrainingView::of)
            .searching("code", "name")
            .sortedBy("code");

    long sumParticipants(String course, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(t.participants), 0) from Training t"
                                + " where t.heldOn <= :day and (:course is null or t.code = :course)",
                        Long.class)
                .setParameter("day", day)
                .setParameter("course", course)
                .getSingleResult();
    }
}
