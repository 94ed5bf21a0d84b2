package org.dongjiang.funds.relief.village;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.NarrowedBy;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.kernel.region.Regions;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.kernel.stage.StagedRegister;
import org.dongjiang.kernel.stage.Stages;

/** The register of villages. */
@ApplicationScoped
@NarrowedBy("stage")
public class VillageRegister extends StagedRegister<VillageFacts, Village, VillageVersion, VillageView>
        implements Indicators {

    private static final Label NAME = new Label("村", "village");
    private static final String STAGE = "stage";

    private final Villages villages;
    private final Regions regions;

    VillageRegister(Villages villages, Regions regions, Stages stages) {
        super(Villages.KIND, villages, stages);
        this.villages = villages;
        this.regions = regions;
    }

    @Override
    protected List<KeyMember> key(VillageFacts facts) {
        return List.of(new KeyMember("code", facts.code()));
    }

    @Override
    protected void requireOthers(VillageFacts facts, VillageFacts before) {
        if (before == null || !facts.code().equals(before.code())) {
            regions.requireKnown("/code", facts.code());
        }
    }

    /**
     * Checks that there is one with this code, which has not ended by a day.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}, {@code REFERENCE_ENDED}
     */
    public void requireKnown(String pointer, String code, LocalDate day) {
        requireKnown(pointer, code, NAME, day);
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofCount(
                        "funds.demonstration-villages",
                        new Label("新农村示范村", "Demonstration villages"),
                        Unit.VILLAGES,
                        new Label(
                                "该日所处阶段为所选阶段的示范村数；不选则为全部示范村",
                                "Demonstration villages whose stage on that day is the given one; all of them if none is given"),
                        this::countDemonstration)
                .once(question -> villages.countDemonstration(question, null) > 0)
                .byCode(STAGE, VillageStage.class)
                .byKnowledge());
    }

    private long countDemonstration(Question question) {
        return villages.countDemonstration(
                question, question.code(STAGE, VillageStage.class).orElse(null));
    }
}
