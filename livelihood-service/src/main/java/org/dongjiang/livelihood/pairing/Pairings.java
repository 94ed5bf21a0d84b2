package org.dongjiang.livelihood.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;
import org.dongjiang.livelihood.institution.Side;

/** All of them. */
@ApplicationScoped
class Pairings implements Records<Pairing> {

    static final Listing<Pairing, PairingView> LISTING = Listing.of(Pairing.class, PairingView.class, PairingView::of)
            .searching("code", "agreement")
            .sortedBy("code");

    /** Codes of the distinct institutions of one side. */
    List<String> paired(Side side, LocalDate day) {
        var member = side == Side.ASSISTING ? "p.assisting" : "p.receiving";
        return getEntityManager()
                .createQuery(
                        "select distinct " + member + " from Pairing p"
                                + " where p.startedOn <= :day and (p.endedOn is null or p.endedOn >= :day)",
                        String.class)
                .setParameter("day", day)
                .getResultList();
    }
}
