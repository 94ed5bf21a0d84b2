package org.dongjiang.livelihood.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.NarrowedBy;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.livelihood.institution.InstitutionRegister;

/** The register of trainings. */
@ApplicationScoped
@Transactional
@NarrowedBy("course")
class TrainingRegister implements Indicators {

    private static final String COURSE = "course";

    private final Trainings trainings;
    private final InstitutionRegister institutionRegister;

    TrainingRegister(Trainings trainings, InstitutionRegister institutionRegister) {
        this.trainings = trainings;
        this.institutionRegister = institutionRegister;
    }

    Page<TrainingView> list(MultivaluedMap<String, String> query) {
        return Trainings.LISTING.page(trainings.getEntityManager(), query);
    }

    TrainingView read(UUID id) {
        return TrainingView.of(trainings.require(id));
    }

    TrainingView add(AddTraining asked) {
        trainings.requireFree("/code", asked.code());
        institutionRegister.requireKnown("/organiser", asked.organiser());
        var training = new Training(asked);
        trainings.persist(training);
        return TrainingView.of(training);
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofCount(
                        "livelihood.training-participants",
                        new Label("培训人数", "Participants of trainings"),
                        Unit.PERSONS,
                        new Label("截至该日开班的培训班参加人数之和", "Sum of the participants of the courses held until that day"),
                        question -> trainings.sumParticipants(
                                question.dimension(COURSE).orElse(null), question.asOf()))
                .once(question -> trainings.haveBegun("heldOn", question.asOf()))
                .by(COURSE, code -> trainings.count("code", code) > 0));
    }
}
