package org.dongjiang.park.enterprisevisit;

import static org.dongjiang.park.enterprisevisit.EnterpriseVisitProblem.ENTERPRISE_NOT_NAMED_ONCE;

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
import org.dongjiang.kernel.problem.Problem.Fault;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.park.enterprise.EnterpriseRegister;

/** The register of enterprise visits. */
@ApplicationScoped
@Transactional
@NarrowedBy("period")
class EnterpriseVisitRegister implements Indicators {

    private final EnterpriseVisits enterpriseVisits;
    private final EnterpriseRegister enterpriseRegister;

    EnterpriseVisitRegister(EnterpriseVisits enterpriseVisits, EnterpriseRegister enterpriseRegister) {
        this.enterpriseVisits = enterpriseVisits;
        this.enterpriseRegister = enterpriseRegister;
    }

    Page<EnterpriseVisitView> list(MultivaluedMap<String, String> query) {
        return EnterpriseVisits.LISTING.page(enterpriseVisits.getEntityManager(), query);
    }

    EnterpriseVisitView read(UUID id) {
        return enterpriseVisits.read(id, EnterpriseVisitView::of);
    }

    EnterpriseVisitView add(AddEnterpriseVisit asked) {
        if ((asked.enterprise() == null) == (asked.enterpriseName() == null)) {
            var refusal = ENTERPRISE_NOT_NAMED_ONCE.because();
            throw refusal.with(List.of(new Fault("/enterprise", refusal), new Fault("/enterpriseName", refusal)));
        }
        if (asked.enterprise() != null) {
            enterpriseRegister.requireKnown("/enterprise", asked.enterprise());
        }
        enterpriseVisits.requireFirst(
                new KeyMember("visitedOn", asked.visitedOn()),
                asked.enterprise() == null
                        ? new KeyMember("enterpriseName", asked.enterpriseName())
                        : new KeyMember("enterprise", asked.enterprise()),
                new KeyMember("visitors", asked.visitors()),
                new KeyMember("visitNumber", asked.visitNumberOrFirst()));
        var enterpriseVisit = new EnterpriseVisit(asked);
        enterpriseVisits.persist(enterpriseVisit);
        return EnterpriseVisitView.of(enterpriseVisit);
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
                        question -> enterpriseVisits.countEnterprises(question.from(), question.until()))
                .once(question -> enterpriseVisits.haveBegun("visitedOn", question.asOf()))
                .byPeriod());
    }
}
