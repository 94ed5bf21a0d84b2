package org.dongjiang.funds.relief.visit;

import static org.dongjiang.funds.relief.visit.VisitProblem.VILLAGE_ELSEWHERE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.relief.village.VillageRegister;
import org.dongjiang.kernel.codes.Division;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.LivingRegister;
import org.dongjiang.kernel.history.Reference;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.NarrowedBy;
import org.dongjiang.kernel.register.KeyMember;

/** The register of visits. */
@ApplicationScoped
@NarrowedBy("period")
class VisitRegister extends LivingRegister<VisitFacts, Visit, VisitVersion, VisitView> implements Indicators {

    private final Visits visits;
    private final VillageRegister villageRegister;

    VisitRegister(Visits visits, VillageRegister villageRegister, Histories histories) {
        super(Visits.KIND, visits, histories);
        this.visits = visits;
        this.villageRegister = villageRegister;
    }

    @Override
    protected void require(VisitFacts facts) {
        if (facts.village() != null && !facts.village().startsWith(Division.digits(facts.region()))) {
            throw VILLAGE_ELSEWHERE.at("/village", facts.village(), facts.region());
        }
    }

    @Override
    protected List<Reference> references(VisitFacts facts) {
        return facts.village() == null
                ? List.of()
                : List.of(new Reference("/village", facts.village(), facts.visitedOn(), villageRegister::requireKnown));
    }

    @Override
    protected List<KeyMember> key(VisitFacts facts) {
        return List.of(
                new KeyMember("visitedOn", facts.visitedOn()),
                new KeyMember("region", facts.region()),
                new KeyMember("place", facts.place()),
                new KeyMember("visitors", facts.visitors()),
                new KeyMember("visitNumber", facts.visitNumber()));
    }

    @Override
    protected LocalDate begins(VisitFacts facts) {
        return facts.visitedOn();
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofCount(
                        "funds.households-visited",
                        new Label("走访慰问户数", "Households visited"),
                        Unit.HOUSEHOLDS,
                        new Label("期间内各次走访户数之和", "Sum of the households visited at each visit of the period"),
                        visits::sumHouseholds)
                .once(question -> Visits.KIND.anyAsOf(visits.getEntityManager(), question.knownUntil()))
                .byPeriod()
                .byKnowledge());
    }
}
