package org.dongjiang.park.expo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.indicator.Question;

/** All of them. */
@ApplicationScoped
class Expos implements LivingRecords<Expo> {

    static final RecordKind<ExpoFacts, Expo, ExpoVersion, ExpoView> KIND = RecordKind.of(
            "expos",
            ExpoFacts.class,
            Expo.class,
            Expo::new,
            ExpoVersion.class,
            ExpoVersion::new,
            ExpoView.class,
            ExpoView::new,
            "code");

    List<String> codesOpenedBy(Question question) {
        return KIND.asOf(
                        getEntityManager(),
                        question.knownAnywhere(),
                        "v.facts.code",
                        "v.facts.opensOn <= :day",
                        String.class)
                .getResultList();
    }
}
