package org.dongjiang.park.enterprisevisit;

import static org.dongjiang.kernel.problem.CommonProblem.CODE_TAKEN;

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

/** The register of enterprise visits. */
@ApplicationScoped
@Transactional
@NarrowedBy("period")
class EnterpriseVisitRegister implements Indicators {

    private final EnterpriseVisits enterpriseVisits;

    EnterpriseVisitRegister(EnterpriseVisits enterpriseVisits) {
        this.enterpriseVisits = enterpriseVisits;
    }

    Page<EnterpriseVisitView> list(MultivaluedMap<String, String> query) {
        return EnterpriseVisits.LISTING.page(enterpriseVisits.getEntityManager(), query);
    }

    EnterpriseVisitView read(UUID id) {
        return EnterpriseVisitView.of(enterpriseVisits.require(id));
    }

    EnterpriseVisitView add(AddEnterpriseVisit asked) {
        if (enterpriseVisits.count("visitedOn = ?1 and enterprise = ?2", asked.visitedOn(), asked.enterprise()) > 0) {
            throw CODE_TAKEN.at("/visitedOn", asked.visitedOn());
        }
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
                        new Label("期间内走访的不同企业数", "Different enterprises visited in the period"),
                        question -> enterpriseVisits.countEnterprises(question.from(), question.until()))
                .byPeriod());
    }
}
