package org.dongjiang.livelihood.construction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
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
                    .standingWith(InstitutionRegister.INSTITUTIONS)
                    .naming("owner", "institutions");

    /** @param owners null for all */
    List<String> codes(Question question, Collection<String> owners) {
        var codes = KIND.asOf(
                getEntityManager(),
                question.known(),
                "v.facts.code",
                owners == null ? "1 = 1" : "v.facts.owner in (:owners)",
                String.class);
        return (owners == null ? codes : codes.setParameter("owners", owners)).getResultList();
    }
}
