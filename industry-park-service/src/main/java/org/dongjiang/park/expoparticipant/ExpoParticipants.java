package org.dongjiang.park.expoparticipant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class ExpoParticipants implements Records<ExpoParticipant> {

    static final Listing<ExpoParticipant, ExpoParticipantView> LISTING = Listing.of(
                    ExpoParticipant.class, ExpoParticipantView.class, ExpoParticipantView::of)
            .sortedBy("expo,enterprise");

    long countAt(String expo, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select count(distinct p.enterprise) from ExpoParticipant p"
                                + " where p.expo in (select x.code from Expo x where x.opensOn <= :day)"
                                + " and (:expo is null or p.expo = :expo)",
                        Long.class)
                .setParameter("day", day)
                .setParameter("expo", expo)
                .getSingleResult();
    }
}
