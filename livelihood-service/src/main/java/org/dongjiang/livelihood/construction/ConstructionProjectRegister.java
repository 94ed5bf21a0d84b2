package org.dongjiang.livelihood.construction;

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
import org.dongjiang.livelihood.institution.InstitutionRegister;

/** The register of construction projects. */
@ApplicationScoped
@Transactional
@NarrowedBy("project")
class ConstructionProjectRegister implements Indicators {

    private static final String PROJECT = "project";

    private final ConstructionProjects constructionProjects;
    private final InstitutionRegister institutionRegister;
    private final Funding funding;

    ConstructionProjectRegister(
            ConstructionProjects constructionProjects, InstitutionRegister institutionRegister, Funding funding) {
        this.constructionProjects = constructionProjects;
        this.institutionRegister = institutionRegister;
        this.funding = funding;
    }

    Page<ConstructionProjectView> list(MultivaluedMap<String, String> query) {
        return ConstructionProjects.LISTING.page(constructionProjects.getEntityManager(), query);
    }

    ConstructionProjectView read(UUID id) {
        return constructionProjects.read(id, ConstructionProjectView::of);
    }

    ConstructionProjectView add(AddConstructionProject asked) {
        constructionProjects.requireFree("/code", asked.code());
        institutionRegister.requireKnown("/owner", asked.owner());
        var constructionProject = new ConstructionProject(asked);
        constructionProjects.persist(constructionProject);
        return ConstructionProjectView.of(constructionProject);
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofMoneyElsewhere(
                        "livelihood.construction-funding",
                        new Label("民生建设项目资金", "Funding of construction projects"),
                        new Label(
                                "资金服务已拨付给该项目的金额；不选则为全部民生建设项目之和",
                                "Money disbursed to the project in the funds service; the sum of all construction projects if none is given"),
                        question -> question.dimension(PROJECT).map(List::of).orElseGet(constructionProjects::codes),
                        funding::disbursed)
                .once(question -> constructionProjects.count() > 0)
                .by(PROJECT, code -> constructionProjects.count("code", code) > 0));
    }
}
