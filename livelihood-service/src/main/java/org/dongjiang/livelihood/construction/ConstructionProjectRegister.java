package org.dongjiang.livelihood.construction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.funding.Funding;
import org.dongjiang.kernel.history.Reference;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.NarrowedBy;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.kernel.stage.StagedRegister;
import org.dongjiang.kernel.stage.Stages;
import org.dongjiang.livelihood.institution.InstitutionRegister;
import org.dongjiang.livelihood.institution.Sector;

/** The register of construction projects. */
@ApplicationScoped
@NarrowedBy({"project", "sector"})
class ConstructionProjectRegister
        extends StagedRegister<
                ConstructionProjectFacts, ConstructionProject, ConstructionProjectVersion, ConstructionProjectView>
        implements Indicators {

    private static final String PROJECT = "project";
    private static final String SECTOR = "sector";

    private final ConstructionProjects constructionProjects;
    private final InstitutionRegister institutionRegister;
    private final Funding funding;

    ConstructionProjectRegister(
            ConstructionProjects constructionProjects,
            InstitutionRegister institutionRegister,
            Funding funding,
            Stages stages) {
        super(ConstructionProjects.KIND, constructionProjects, stages);
        this.constructionProjects = constructionProjects;
        this.institutionRegister = institutionRegister;
        this.funding = funding;
    }

    @Override
    protected List<KeyMember> key(ConstructionProjectFacts facts) {
        return List.of(new KeyMember("code", facts.code()));
    }

    @Override
    protected List<Reference> references(ConstructionProjectFacts facts) {
        return List.of(new Reference("/owner", facts.owner(), null, institutionRegister::requireKnown));
    }

    /** Of the given one, or of all, those that stand there. */
    private List<String> asked(Question question) {
        var owners = question.code(SECTOR, Sector.class)
                .map(sector -> institutionRegister.codesIn(sector, question))
                .orElse(null);
        var codes = constructionProjects.codes(question, owners);
        return question.dimension(PROJECT)
                .map(project -> codes.stream().filter(project::equals).toList())
                .orElse(codes);
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofMoneyElsewhere(
                        "livelihood.construction-funding",
                        new Label("民生建设项目资金", "Funding of construction projects"),
                        new Label(
                                "资金服务已拨付给该项目的金额；不选则为全部民生建设项目之和",
                                "Money disbursed to the project in the funds service; the sum of all construction projects if none is given"),
                        this::asked,
                        funding::disbursed)
                .once(question -> !asked(question).isEmpty())
                .byCode(SECTOR, Sector.class)
                .by(PROJECT, code -> constructionProjects.count("facts.code", code) > 0)
                .byKnowledge());
    }
}
