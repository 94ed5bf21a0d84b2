package org.dongjiang.park.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.funding.Funding;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.LivingRegister;
import org.dongjiang.kernel.history.Reference;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.NarrowedBy;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.park.park.ParkRegister;

/** The register of facilities. */
@ApplicationScoped
@NarrowedBy({"park", "project"})
class FacilityRegister extends LivingRegister<FacilityFacts, Facility, FacilityVersion, FacilityView>
        implements Indicators {

    private static final String PROJECT = "project";

    private final Facilities facilities;
    private final ParkRegister parkRegister;
    private final Funding funding;

    FacilityRegister(Facilities facilities, ParkRegister parkRegister, Funding funding, Histories histories) {
        super(Facilities.KIND, facilities, histories);
        this.facilities = facilities;
        this.parkRegister = parkRegister;
        this.funding = funding;
    }

    @Override
    protected List<Reference> references(FacilityFacts facts) {
        return List.of(new Reference("/park", facts.park(), null, parkRegister::requireKnown));
    }

    @Override
    protected List<KeyMember> key(FacilityFacts facts) {
        return List.of(new KeyMember("code", facts.code()));
    }

    /** Of the given one, or of all, those that stand there. */
    private List<String> asked(Question question) {
        var codes = facilities.codes(question);
        return question.dimension(PROJECT)
                .map(project -> codes.stream().filter(project::equals).toList())
                .orElse(codes);
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofMoneyElsewhere(
                        "park.supporting-project-funding",
                        new Label("配套项目投入资金", "Funding of supporting facilities"),
                        new Label(
                                "资金服务已拨付给该项目的金额；不选则为全部配套项目之和",
                                "Money disbursed to the project in the funds service; the sum of all supporting facilities if none is given"),
                        this::asked,
                        funding::disbursed)
                .once(question -> !asked(question).isEmpty())
                .by(ParkRegister.PARK, parkRegister::knows)
                .by(PROJECT, code -> facilities.count("facts.code", code) > 0)
                .byKnowledge());
    }
}
