package org.dongjiang.livelihood.construction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.livelihood.institution.InstitutionRegister;

/** All of them. */
@ApplicationScoped
class ConstructionProjects implements LivingRecords<ConstructionProject> {

    static final RecordKind<
                    ConstructionProjectFacts, ConstructionProject, ConstructionProjectVersion, ConstructionProjectView>
            KIND = RecordKind.of(
                            "construction-projects",
                            ConstructionProjectFacts.class,
                            ConstructionProject.class,
                            ConstructionProject::new,
                            ConstructionProjectVersion.class,
                            ConstructionProjectVersion::new,
                            ConstructionProjectView.class,
                            ConstructionProjectView::new,
                            "code")
                    .standingWith(InstitutionRegister.INSTITUTIONS);

    List<String> codes(Question question) {
        return KIND.asOf(getEntityManager(), question.known(), "v.facts.code", "1 = 1", String.class)
                .getResultList();
    }
}
