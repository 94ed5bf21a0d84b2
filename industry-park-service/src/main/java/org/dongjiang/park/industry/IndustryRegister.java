package org.dongjiang.park.industry;

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
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.park.park.ParkRegister;

/** The register of industries. */
@ApplicationScoped
@NarrowedBy("park")
public class IndustryRegister extends LivingRegister<IndustryFacts, Industry, IndustryVersion, IndustryView>
        implements Indicators {

    private static final Label NAME = new Label("产业", "industry");

    private final Industries industries;
    private final ParkRegister parkRegister;

    IndustryRegister(Industries industries, ParkRegister parkRegister, Histories histories) {
        super(Industries.KIND, industries, histories);
        this.industries = industries;
        this.parkRegister = parkRegister;
    }

    @Override
    protected List<Reference> references(IndustryFacts facts) {
        return List.of(new Reference("/park", facts.park(), null, parkRegister::requireKnown));
    }

    @Override
    protected List<KeyMember> key(IndustryFacts facts) {
        return List.of(new KeyMember("code", facts.code()));
    }

    /**
     * Checks that there is one with this code, which has not ended by a day.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}, {@code REFERENCE_ENDED}
     */
    public void requireKnown(String pointer, String code, LocalDate day) {
        requireKnown(pointer, code, NAME, day);
    }

    /** Codes of the industries that are marked as leading on the day, wherever they stand. */
    public List<String> leading(Question question) {
        return industries.codesOfLeading(question.knownAnywhere(), null);
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofCount(
                        "park.leading-industries",
                        new Label("主导产业数", "Leading industries"),
                        Unit.INDUSTRIES,
                        new Label("标为主导的产业数", "Industries marked as leading"),
                        question -> (long) industries
                                .codesOfLeading(
                                        question.known(),
                                        question.dimension(ParkRegister.PARK).orElse(null))
                                .size())
                .once(industries::haveBegun)
                .by(ParkRegister.PARK, parkRegister::knows)
                .byKnowledge());
    }
}
