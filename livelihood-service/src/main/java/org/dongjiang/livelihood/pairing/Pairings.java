package org.dongjiang.livelihood.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;
import org.dongjiang.livelihood.institution.Sector;
import org.dongjiang.livelihood.institution.Side;

/** All of them. */
@ApplicationScoped
class Pairings implements Records<Pairing> {

    static final Listing<Pairing, PairingView> LISTING = Listing.of(Pairing.class, PairingView.class, PairingView::of)
            .searching("code", "agreement")
            .sortedBy("code");

    /** Different institutions of one side, in one sector or in all. */
    long countPaired(Side side, Sector sector, LocalDate day) {
        var member = side == Side.ASSISTING ? "p.assisting" : "p.receiving";
        return getEntityManager()
                .createQuery(
                        "select count(distinct " + member + ") from Pairing p"
                                + " where p.startedOn <= :day and (p.endedOn is null or p.endedOn >= :day)"
                                + " and " + member
                                + " in (select i.code from Institution i where :sector is null or i.sector = :sector)",
                        Long.class)
                .setParameter("day", day)
                .setParameter("sector", sector)
                .getSingleResult();
    }
}
