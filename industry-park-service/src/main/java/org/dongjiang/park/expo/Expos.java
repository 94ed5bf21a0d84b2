package org.dongjiang.park.expo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Expos implements Records<Expo> {

    static final Listing<Expo, ExpoView> LISTING = Listing.of(Expo.class, ExpoView.class, ExpoView::of)
            .searching("code", "name")
            .sortedBy("code");

    List<String> codesOpenedBy(LocalDate day) {
        return getEntityManager()
                .createQuery("select x.code from Expo x where x.opensOn <= :day", String.class)
                .setParameter("day", day)
                .getResultList();
    }
}
