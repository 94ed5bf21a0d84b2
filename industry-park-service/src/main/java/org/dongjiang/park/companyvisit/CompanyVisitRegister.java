package org.dongjiang.park.companyvisit;

import static org.dongjiang.kernel.problem.CommonProblem.CODE_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.Unit;
import org.dongjiang.kernel.listing.Page;

/** The register of company visits. */
@ApplicationScoped
@Transactional
class CompanyVisitRegister implements Indicators {

    private final CompanyVisits companyVisits;

    CompanyVisitRegister(CompanyVisits companyVisits) {
        this.companyVisits = companyVisits;
    }

    Page<CompanyVisitView> list(MultivaluedMap<String, String> query) {
        return CompanyVisits.LISTING.page(companyVisits.getEntityManager(), query);
    }

    CompanyVisitView read(UUID id) {
        return CompanyVisitView.of(companyVisits.require(id));
    }

    CompanyVisitView add(AddCompanyVisit asked) {
        if (companyVisits.count("visitedOn = ?1 and enterprise = ?2", asked.visitedOn(), asked.enterprise()) > 0) {
            throw CODE_TAKEN.at("/visitedOn", asked.visitedOn());
        }
        var companyVisit = new CompanyVisit(asked);
        companyVisits.persist(companyVisit);
        return CompanyVisitView.of(companyVisit);
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofCount(
                        "park.enterprises-visited",
                        new Label("走访拜会企业", "Enterprises visited"),
                        Unit.ENTERPRISES,
                        new Label("期间内走访的不同企业数", "Different enterprises visited in the period"),
                        question -> companyVisits.countEnterprises(question.from(), question.until()))
                .byPeriod());
    }
}
