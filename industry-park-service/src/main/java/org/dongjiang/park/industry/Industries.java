package org.dongjiang.park.industry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.indicator.Question;

/** All of them. */
@ApplicationScoped
class Industries implements LivingRecords<Industry> {

    static final RecordKind<IndustryFacts, Industry, IndustryVersion, IndustryView> KIND = RecordKind.of(
            "industries",
            IndustryFacts.class,
            Industry.class,
            Industry::new,
            IndustryVersion.class,
            IndustryVersion::new,
            IndustryView.class,
            IndustryView::new,
            "code");

    List<String> codesOfLeading(Question question) {
        return KIND.asOf(
                        getEntityManager(),
                        question.asOf(),
                        question.knownAt(),
                        "v.facts.code",
                        "v.endedOn is null and v.facts.leading = true",
                        String.class)
                .getResultList();
    }
}
