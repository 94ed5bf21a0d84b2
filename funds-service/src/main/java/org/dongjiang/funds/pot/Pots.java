package org.dongjiang.funds.pot;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.listing.Listing;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Entries;

/** All pots. */
@ApplicationScoped
class Pots implements Entries<Pot> {

    static final Listing<Pot, PotView> LISTING =
            Listing.of(Pot.class, PotView.class, PotView::of).sortedBy("programme");

    /** Takes money aside, if there is as much: one statement decides and changes, so nothing it rests on can be out of date. */
    boolean reserve(String programme, Money amount) {
        return getEntityManager()
                        .createQuery("update Pot set version = version + 1, committedFen = committedFen + ?2"
                                + " where programme = ?1 and arrivedFen - committedFen - appropriatedFen >= ?2")
                        .setParameter(1, programme)
                        .setParameter(2, amount.fen())
                        .executeUpdate()
                == 1;
    }

    void release(String programme, Money amount) {
        getEntityManager()
                .createQuery(
                        "update Pot set version = version + 1, committedFen = committedFen - ?2 where programme = ?1")
                .setParameter(1, programme)
                .setParameter(2, amount.fen())
                .executeUpdate();
    }
}
