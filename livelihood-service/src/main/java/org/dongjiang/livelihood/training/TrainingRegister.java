package org.dongjiang.livelihood.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.LivingRegister;
import org.dongjiang.kernel.history.Reference;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.NarrowedBy;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.livelihood.institution.InstitutionRegister;
import org.dongjiang.livelihood.institution.Sector;

/** The register of trainings. */
@ApplicationScoped
@NarrowedBy({"course", "sector"})
class TrainingRegister extends LivingRegister<TrainingFacts, Training, TrainingVersion, TrainingView>
        implements Indicators {

    private static final String COURSE = "course";
    private static final String SECTOR = "sector";

    private final Trainings trainings;
    private final InstitutionRegister institutionRegister;

    TrainingRegister(Trainings trainings, InstitutionRegister institutionRegister, Histories histories) {
        super(Trainings.KIND, trainings, histories);
        this.trainings = trainings;
        this.institutionRegister = institutionRegister;
    }

    @Override
    protected List<Reference> references(TrainingFacts facts) {
        return List.of(
                new Reference("/organiser", facts.organiser(), facts.heldOn(), institutionRegister::requireKnown));
    }

    @Override
    protected List<KeyMember> key(TrainingFacts facts) {
        return List.of(new KeyMember("code", facts.code()));
    }

    @Override
    protected LocalDate begins(TrainingFacts facts) {
        return facts.heldOn();
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofCount(
                        "livelihood.training-participants",
                        new Label("培训人数", "Participants of trainings"),
                        Unit.PERSONS,
                        new Label(
                                "截至该日开班的培训班参加人数之和；领域按主办机构",
                                "Sum of the participants of the courses held until that day; of a sector, by the organiser"),
                        question -> trainings.sumParticipants(
                                question,
                                question.dimension(COURSE).orElse(null),
                                question.code(SECTOR, Sector.class)
                                        .map(sector -> institutionRegister.codesIn(sector, question))
                                        .orElse(null)))
                .once(question -> Trainings.KIND.anyAsOf(trainings.getEntityManager(), question.known()))
                .byCode(SECTOR, Sector.class)
                .by(COURSE, code -> trainings.count("facts.code", code) > 0)
                .byKnowledge());
    }
}
