package org.dongjiang.park.industry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.park.park.ParkRegister;

/** The register of industries. */
@ApplicationScoped
@Transactional
public class IndustryRegister implements Indicators {

    private static final Label NAME = new Label("产业", "industry");

    private final Industries industries;
    private final ParkRegister parkRegister;

    IndustryRegister(Industries industries, ParkRegister parkRegister) {
        this.industries = industries;
        this.parkRegister = parkRegister;
    }

    Page<IndustryView> list(MultivaluedMap<String, String> query) {
        return Industries.LISTING.page(industries.getEntityManager(), query);
    }

    IndustryView read(UUID id) {
        return IndustryView.of(industries.require(id));
    }

    IndustryView add(AddIndustry asked) {
        industries.requireFree("/code", asked.code());
        parkRegister.requireKnown("/park", asked.park());
        var industry = new Industry(asked);
        industries.persist(industry);
        return IndustryView.of(industry);
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN} if there is none with this code */
    public void requireKnown(String pointer, String code) {
        industries.requireKnown(pointer, code, NAME);
    }

    /** Codes of the industries that are marked as leading. */
    public List<String> leading() {
        return industries.codesOfLeading();
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofCount(
                        "park.leading-industries",
                        new Label("主导产业数", "Leading industries"),
                        Unit.INDUSTRIES,
                        new Label("标为主导的产业数", "Industries marked as leading"),
                        question -> industries.count("leadsPark", true))
                .once(question -> industries.count() > 0));
    }
}
