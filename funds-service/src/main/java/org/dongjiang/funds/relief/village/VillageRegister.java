package org.dongjiang.funds.relief.village;

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
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.region.Regions;

/** The register of villages. */
@ApplicationScoped
@Transactional
@NarrowedBy("stage")
public class VillageRegister implements Indicators {

    private static final Label NAME = new Label("村", "village");
    private static final String STAGE = "stage";

    private final Villages villages;
    private final Regions regions;

    VillageRegister(Villages villages, Regions regions) {
        this.villages = villages;
        this.regions = regions;
    }

    Page<VillageView> list(MultivaluedMap<String, String> query) {
        return Villages.LISTING.page(villages.getEntityManager(), query);
    }

    VillageView read(UUID id) {
        return villages.read(id, VillageView::of);
    }

    VillageView add(AddVillage asked) {
        villages.requireFree("/code", asked.code());
        regions.requireKnown("/code", asked.code());
        var village = new Village(asked);
        villages.persist(village);
        return VillageView.of(village);
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN} if there is no such village */
    public void requireKnown(String pointer, String code) {
        villages.requireKnown(pointer, code, NAME);
    }

    VillageView reach(UUID id, String ifMatch, ReachStage asked) {
        var village = villages.lock(id, ifMatch);
        village.reach(asked.stage(), asked.reachedOn());
        villages.flush();
        return VillageView.of(village);
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofCount(
                        "funds.demonstration-villages",
                        new Label("新农村示范村", "Demonstration villages"),
                        Unit.VILLAGES,
                        new Label(
                                "截至该日所处阶段为所选阶段的示范村数；不选则为全部示范村",
                                "Demonstration villages whose stage on that day is the given one; all of them if none is given"),
                        this::countDemonstration)
                .once(question -> villages.countDemonstration(question.asOf(), question.region()) > 0)
                .byCode(STAGE, VillageStage.class));
    }

    private long countDemonstration(Question question) {
        return question.code(STAGE, VillageStage.class)
                .map(stage -> villages.countAtStage(stage, question.asOf(), question.region()))
                .orElseGet(() -> villages.countDemonstration(question.asOf(), question.region()));
    }
}
