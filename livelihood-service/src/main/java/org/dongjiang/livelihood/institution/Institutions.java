package org.dongjiang.livelihood.institution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.indicator.Question;

/** All of them. */
@ApplicationScoped
class Institutions implements LivingRecords<Institution> {

    static final RecordKind<InstitutionFacts, Institution, InstitutionVersion, InstitutionView> KIND = RecordKind.of(
            "institutions",
            InstitutionFacts.class,
            Institution.class,
            Institution::new,
            InstitutionVersion.class,
            InstitutionVersion::new,
            InstitutionView.class,
            InstitutionView::new,
            "code");

    List<String> codesIn(Sector sector, Question question) {
        return KIND.asOf(
                        getEntityManager(),
                        question.knownAnywhere(),
                        "v.facts.code",
                        "v.facts.sector = :sector",
                        String.class)
                .setParameter("sector", sector)
                .getResultList();
    }
}
