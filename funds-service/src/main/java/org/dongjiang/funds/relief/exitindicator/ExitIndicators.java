package org.dongjiang.funds.relief.exitindicator;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.indicator.Question;

/** All of them. */
@ApplicationScoped
class ExitIndicators implements LivingRecords<ExitIndicator> {

    static final RecordKind<ExitIndicatorFacts, ExitIndicator, ExitIndicatorVersion, ExitIndicatorView> KIND =
            RecordKind.of(
                    "exit-indicators",
                    ExitIndicatorFacts.class,
                    ExitIndicator.class,
                    ExitIndicator::new,
                    ExitIndicatorVersion.class,
                    ExitIndicatorVersion::new,
                    ExitIndicatorView.class,
                    ExitIndicatorView::new,
                    "listVersion,code");

    long countValid(Question question) {
        return KIND.asOf(
                        getEntityManager(),
                        question.known(),
                        "count(v)",
                        "v.endedOn is null and (v.facts.validUntil is null or v.facts.validUntil >= :day)",
                        Long.class)
                .getSingleResult();
    }
}
