package org.dongjiang.park.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.funding.Funding;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.NarrowedBy;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.park.park.ParkRegister;

/** The register of facilities. */
@ApplicationScoped
@Transactional
@NarrowedBy("project")
class FacilityRegister implements Indicators {

    private static final String PROJECT = "project";

    private final Facilities facilities;
    private final ParkRegister parkRegister;
    private final Funding funding;

    FacilityRegister(Facilities facilities, ParkRegister parkRegister, Funding funding) {
        this.facilities = facilities;
        this.parkRegister = parkRegister;
        this.funding = funding;
    }

    Page<FacilityView> list(MultivaluedMap<String, String> query) {
        return Facilities.LISTING.page(facilities.getEntityManager(), query);
    }

    FacilityView read(UUID id) {
        return FacilityView.of(facilities.require(id));
    }

    FacilityView add(AddFacility asked) {
        facilities.requireFree("/code", asked.code());
        parkRegister.requireKnown("/park", asked.park());
        var facility = new Facility(asked);
        facilities.persist(facility);
        return FacilityView.of(facility);
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofMoneyElsewhere(
                        "park.supporting-project-funding",
                        new Label("配套项目投入资金", "Funding of supporting facilities"),
                        new Label(
                                "资金服务已拨付给该项目的金额；不选则为全部配套项目之和",
                                "Money disbursed to the project in the funds service; the sum of all supporting facilities if none is given"),
                        question -> question.dimension(PROJECT).map(List::of).orElseGet(facilities::codes),
                        funding::disbursed)
                .once(question -> facilities.count() > 0)
                .by(PROJECT, code -> facilities.count("code", code) > 0));
    }
}
