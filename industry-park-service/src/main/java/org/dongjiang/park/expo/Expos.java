package org.dongjiang.park.expo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;

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

    List<String> codesOpenedBy(LocalDate day) {
        return getEntityManager()
                .createQuery("select x.facts.code from Expo x where x.facts.opensOn <= :day", String.class)
                .setParameter("day", day)
                .getResultList();
    }
}
