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

    boolean arrive(String programme, Money amount) {
        return change("arrivedFen = arrivedFen + ?2", "true = true", programme, amount);
    }

    /** Takes money aside, if there is as much. */
    boolean reserve(String programme, Money amount) {
        return change(
                "committedFen = committedFen + ?2",
                "arrivedFen - committedFen - appropriatedFen >= ?2",
                programme,
                amount);
    }

    /** Pays out what was taken aside. */
    boolean appropriate(String programme, Money amount) {
        return change(
                "committedFen = committedFen - ?2, appropriatedFen = appropriatedFen + ?2",
                "committedFen >= ?2",
                programme,
                amount);
    }

    /** One statement decides and changes: nothing read before it can be out of date. */
    private boolean change(String change, String condition, String programme, Money amount) {
        return getEntityManager()
                        .createQuery("update Pot set version = version + 1, " + change + " where programme = ?1 and "
                                + condition)
                        .setParameter(1, programme)
                        .setParameter(2, amount.fen())
                        .executeUpdate()
                == 1;
    }
}
