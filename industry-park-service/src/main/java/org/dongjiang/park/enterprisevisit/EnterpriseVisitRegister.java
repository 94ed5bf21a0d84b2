package org.dongjiang.park.enterprisevisit;

import static org.dongjiang.park.enterprisevisit.EnterpriseVisitProblem.ENTERPRISE_NOT_NAMED_ONCE;

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
import org.dongjiang.kernel.problem.Problem.Fault;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.park.enterprise.EnterpriseRegister;

/** The register of enterprise visits. */
@ApplicationScoped
@NarrowedBy("period")
class EnterpriseVisitRegister
        extends LivingRegister<EnterpriseVisitFacts, EnterpriseVisit, EnterpriseVisitVersion, EnterpriseVisitView>
        implements Indicators {

    private final EnterpriseVisits enterpriseVisits;
    private final EnterpriseRegister enterpriseRegister;

    EnterpriseVisitRegister(
            EnterpriseVisits enterpriseVisits, EnterpriseRegister enterpriseRegister, Histories histories) {
        super(EnterpriseVisits.KIND, enterpriseVisits, histories);
        this.enterpriseVisits = enterpriseVisits;
        this.enterpriseRegister = enterpriseRegister;
    }

    @Override
    protected void require(EnterpriseVisitFacts facts) {
        if ((facts.enterprise() == null) == (facts.enterpriseName() == null)) {
            var refusal = ENTERPRISE_NOT_NAMED_ONCE.because();
            throw refusal.with(List.of(new Fault("/enterprise", refusal), new Fault("/enterpriseName", refusal)));
        }
    }

    @Override
    protected List<Reference> references(EnterpriseVisitFacts facts) {
        return facts.enterprise() == null
                ? List.of()
                : List.of(new Reference(
                        "/enterprise",
                        facts.enterprise(),
                        facts.visitedOn(),
                        (pointer, code, day) -> enterpriseRegister.requireKnown(pointer, code)));
    }

    @Override
    protected List<KeyMember> key(EnterpriseVisitFacts facts) {
        return List.of(
                new KeyMember("visitedOn", facts.visitedOn()),
                new KeyMember("region", facts.region()),
                facts.enterprise() == null
                        ? new KeyMember("enterpriseName", facts.enterpriseName())
                        : new KeyMember("enterprise", facts.enterprise()),
                new KeyMember("visitors", facts.visitors()),
                new KeyMember("visitNumber", facts.visitNumber()));
    }

    @Override
    protected LocalDate begins(EnterpriseVisitFacts facts) {
        return facts.visitedOn();
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofCount(
                        "park.enterprises-visited",
                        new Label("走访拜会企业", "Enterprises visited"),
                        Unit.ENTERPRISES,
                        new Label(
                                "期间内走访的不同企业数，在册的按信用代码、未在册的按名称区分",
                                "Different enterprises visited in the period, distinguished by credit code, or by name if they are not in the register"),
                        enterpriseVisits::countEnterprises)
                .once(question ->
                        EnterpriseVisits.KIND.anyAsOf(enterpriseVisits.getEntityManager(), question.knownUntil()))
                .byPeriod()
                .byKnowledge());
    }
}
