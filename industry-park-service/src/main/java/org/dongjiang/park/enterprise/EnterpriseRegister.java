package org.dongjiang.park.enterprise;

import static org.dongjiang.kernel.problem.CommonProblem.REFERENCE_UNKNOWN;
import static org.dongjiang.park.enterprise.EnterpriseProblem.STAGE_CONTRADICTS_DATES;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.history.Places;
import org.dongjiang.kernel.history.Reference;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.NarrowedBy;
import org.dongjiang.kernel.indicator.Percent;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.kernel.stage.StagedRegister;
import org.dongjiang.kernel.stage.Stages;
import org.dongjiang.kernel.stage.TakeStep;
import org.dongjiang.kernel.time.Dates;
import org.dongjiang.park.industry.IndustryRegister;
import org.dongjiang.park.park.ParkRegister;

/** The register of enterprises. */
@ApplicationScoped
@NarrowedBy("park")
public class EnterpriseRegister extends StagedRegister<EnterpriseFacts, Enterprise, EnterpriseVersion, EnterpriseView>
        implements Indicators {

    private static final Label NAME = new Label("入园企业", "enterprise");

    /** Where what an enterprise does stands. */
    public static final Places ENTERPRISES = Enterprises.KIND.namedBy("creditCode");

    private final Enterprises enterprises;
    private final ParkRegister parkRegister;
    private final IndustryRegister industryRegister;

    EnterpriseRegister(
            Enterprises enterprises, ParkRegister parkRegister, IndustryRegister industryRegister, Stages stages) {
        super(Enterprises.KIND, enterprises, stages);
        this.enterprises = enterprises;
        this.parkRegister = parkRegister;
        this.industryRegister = industryRegister;
    }

    @Override
    protected List<KeyMember> key(EnterpriseFacts facts) {
        return List.of(new KeyMember("creditCode", facts.creditCode()));
    }

    @Override
    protected LocalDate begins(EnterpriseFacts facts) {
        return facts.signedOn();
    }

    @Override
    protected void require(EnterpriseFacts facts) {
        Dates.requireOrder(facts.signedOn(), "/producedOn", facts.producedOn());
        Dates.requireOrder(facts.signedOn(), "/leftOn", facts.leftOn());
        facts.contracted().requirePositive("/contracted");
    }

    @Override
    protected List<Reference> references(EnterpriseFacts facts) {
        return List.of(
                new Reference("/park", facts.park(), facts.signedOn(), parkRegister::requireKnown),
                new Reference("/industry", facts.industry(), facts.signedOn(), industryRegister::requireKnown));
    }

    @Override
    protected void requireStep(EnterpriseFacts facts, TakeStep step) {
        if (step.to().equals(EnterpriseStage.LEFT.name())
                && !step.precision().first(facts.leftOn()).equals(step.happenedOn())) {
            throw STAGE_CONTRADICTS_DATES.at("/happenedOn");
        }
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN} if there is none with this code */
    public void requireKnown(String pointer, String code) {
        if (enterprises.count("facts.creditCode", code) == 0) {
            throw REFERENCE_UNKNOWN.at(pointer, code, NAME);
        }
    }

    private long countLeading(Question question) {
        return enterprises.countIn(question, industryRegister.leading(question));
    }

    private BigDecimal ratio(Question question) {
        var leading = BigDecimal.valueOf(countLeading(question));
        return Percent.of(leading, BigDecimal.valueOf(enterprises.countIn(question)));
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(
                Indicator.ofCount(
                                "park.enterprises",
                                new Label("入园企业", "Enterprises"),
                                Unit.ENTERPRISES,
                                new Label("当日在园的企业数", "Enterprises in the park on that day"),
                                enterprises::countIn)
                        .once(enterprises::haveBegun)
                        .by(ParkRegister.PARK, parkRegister::knows)
                        .byKnowledge(),
                Indicator.ofCount(
                                "park.leading-enterprises",
                                new Label("主导产业企业", "Enterprises of leading industries"),
                                Unit.ENTERPRISES,
                                new Label(
                                        "当日在园、属主导产业的企业数",
                                        "Enterprises in the park on that day that belong to a leading industry"),
                                this::countLeading)
                        .once(enterprises::haveBegun)
                        .by(ParkRegister.PARK, parkRegister::knows)
                        .byKnowledge(),
                Indicator.ofPercent(
                                "park.agglomeration-ratio",
                                new Label("产业集聚率", "Agglomeration ratio"),
                                new Label(
                                        "主导产业企业数除以入园企业数",
                                        "Enterprises of leading industries divided by all enterprises"),
                                this::ratio)
                        .once(enterprises::haveBegun)
                        .by(ParkRegister.PARK, parkRegister::knows)
                        .byKnowledge(),
                Indicator.ofMoney(
                                "park.contracted-investment",
                                new Label("合同投资总额", "Contracted investment"),
                                new Label(
                                        "当日在园企业的合同投资额之和",
                                        "Sum of the investments of the enterprises in the park on that day"),
                                enterprises::contractedIn)
                        .once(enterprises::haveBegun)
                        .by(ParkRegister.PARK, parkRegister::knows)
                        .byKnowledge());
    }
}
