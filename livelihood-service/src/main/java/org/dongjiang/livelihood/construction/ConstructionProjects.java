package org.dongjiang.livelihood.construction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;

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
                    "code");

    List<String> codes() {
        return getEntityManager()
                .createQuery("select p.facts.code from ConstructionProject p", String.class)
                .getResultList();
    }
}
