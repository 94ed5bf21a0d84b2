package org.dongjiang.funds.relief.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.relief.village.VillageRegister;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.NarrowedBy;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.register.KeyMember;

/** The register of visits. */
@ApplicationScoped
@Transactional
@NarrowedBy("period")
class VisitRegister implements Indicators {

    private final Visits visits;
    private final VillageRegister villageRegister;

    VisitRegister(Visits visits, VillageRegister villageRegister) {
        this.visits = visits;
        this.villageRegister = villageRegister;
    }

    Page<VisitView> list(MultivaluedMap<String, String> query) {
        return Visits.LISTING.page(visits.getEntityManager(), query);
    }

    VisitView read(UUID id) {
        return visits.read(id, VisitView::of);
    }

    VisitView add(AddVisit asked) {
        visits.requireFirst(
                new KeyMember("visitedOn", asked.visitedOn()),
                new KeyMember("place", asked.place()),
                new KeyMember("visitors", asked.visitors()),
                new KeyMember("visitNumber", asked.visitNumberOrFirst()));
        if (asked.village() != null) {
            villageRegister.requireKnown("/village", asked.village());
        }
        var visit = new Visit(asked);
        visits.persist(visit);
        return VisitView.of(visit);
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofCount(
                        "funds.households-visited",
                        new Label("走访慰问户数", "Households visited"),
                        Unit.HOUSEHOLDS,
                        new Label("期间内各次走访户数之和", "Sum of the households visited at each visit of the period"),
                        question -> visits.sumHouseholds(question.from(), question.until()))
                .once(question -> visits.haveBegun("visitedOn", question.asOf()))
                .byPeriod());
    }
}
