package org.dongjiang.park.intentproject;

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

/** The register of prospective projects (意向项目). */
@ApplicationScoped
@Transactional
@NarrowedBy("period")
class IntentProjectRegister implements Indicators {

    private final IntentProjects intentProjects;

    IntentProjectRegister(IntentProjects intentProjects) {
        this.intentProjects = intentProjects;
    }

    Page<IntentProjectView> list(MultivaluedMap<String, String> query) {
        return IntentProjects.LISTING.page(intentProjects.getEntityManager(), query);
    }

    IntentProjectView read(UUID id) {
        return intentProjects.read(id, IntentProjectView::of);
    }

    IntentProjectView add(AddIntentProject asked) {
        intentProjects.requireFree("/code", asked.code());
        var intentProject = new IntentProject(asked);
        intentProjects.persist(intentProject);
        return IntentProjectView.of(intentProject);
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofCount(
                        "park.intent-projects",
                        new Label("对接洽谈意向项目", "Prospective projects"),
                        Unit.PROJECTS,
                        new Label("截至该日已对接的意向项目数", "Prospective projects first contacted by that day"),
                        question -> intentProjects.count(
                                "contactedOn between ?1 and ?2", question.from(), question.until()))
                .once(question -> intentProjects.haveBegun("contactedOn", question.asOf()))
                .byPeriod());
    }
}
