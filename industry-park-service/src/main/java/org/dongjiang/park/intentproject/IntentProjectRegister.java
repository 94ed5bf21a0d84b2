package org.dongjiang.park.intentproject;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.NarrowedBy;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.kernel.stage.StagedRegister;
import org.dongjiang.kernel.stage.Stages;

/** The register of prospective projects (意向项目). */
@ApplicationScoped
@NarrowedBy("period")
class IntentProjectRegister
        extends StagedRegister<IntentProjectFacts, IntentProject, IntentProjectVersion, IntentProjectView>
        implements Indicators {

    private final IntentProjects intentProjects;

    IntentProjectRegister(IntentProjects intentProjects, Stages stages) {
        super(IntentProjects.KIND, intentProjects, stages);
        this.intentProjects = intentProjects;
    }

    @Override
    protected List<KeyMember> key(IntentProjectFacts facts) {
        return List.of(new KeyMember("code", facts.code()));
    }

    @Override
    protected LocalDate begins(IntentProjectFacts facts) {
        return facts.contactedOn();
    }

    @Override
    protected void require(IntentProjectFacts facts) {
        if (facts.planned() != null) {
            facts.planned().requirePositive("/planned");
        }
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofCount(
                        "park.intent-projects",
                        new Label("对接洽谈意向项目", "Prospective projects"),
                        Unit.PROJECTS,
                        new Label("截至该日已对接的意向项目数", "Prospective projects first contacted by that day"),
                        intentProjects::countContacted)
                .once(intentProjects::haveBegun)
                .byPeriod()
                .byKnowledge());
    }
}
