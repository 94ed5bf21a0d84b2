package org.dongjiang.funds.pot;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Entry;

/** What one programme has. Changed only by statements: by a conditional one of {@link Pots}, and by {@link LockedPots}. */
@Entity
class Pot extends Entry {

    private String programme;
    private long arrivedFen;
    private long committedFen;
    private long appropriatedFen;

    protected Pot() {}

    String programme() {
        return programme;
    }

    Money arrived() {
        return Money.ofFen(arrivedFen);
    }

    Money committed() {
        return Money.ofFen(committedFen);
    }

    Money appropriated() {
        return Money.ofFen(appropriatedFen);
    }

    Money available() {
        return arrived().minus(committed()).minus(appropriated());
    }
}
