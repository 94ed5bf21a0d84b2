package org.dongjiang.park.expoparticipant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class ExpoParticipants implements Records<ExpoParticipant> {

    static final Listing<ExpoParticipant, ExpoParticipantView> LISTING = Listing.of(
                    ExpoParticipant.class, ExpoParticipantView.class, ExpoParticipantView::of)
            .sortedBy("expo,enterprise");

    /** The number of distinct enterprises at these expos. */
    long countAt(Collection<String> expos) {
        return getEntityManager()
                .createQuery(
                        "select count(distinct p.enterprise) from ExpoParticipant p where p.expo in (:expos)",
                        Long.class)
                .setParameter("expos", expos)
                .getSingleResult();
    }
}
