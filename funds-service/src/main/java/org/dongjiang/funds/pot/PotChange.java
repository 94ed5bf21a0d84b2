package org.dongjiang.funds.pot;

import org.dongjiang.kernel.money.Money;

/**
 * How a posting changes the balances of a programme, in fen.
 *
 * @param programme whose pot it is
 */
public record PotChange(String programme, long arrivedFen, long committedFen, long appropriatedFen) {

    /** Both. */
    public PotChange plus(PotChange other) {
        return new PotChange(
                programme,
                Math.addExact(arrivedFen, other.arrivedFen),
                Math.addExact(committedFen, other.committedFen),
                Math.addExact(appropriatedFen, other.appropriatedFen));
    }

    public boolean isNothing() {
        return arrivedFen == 0 && committedFen == 0 && appropriatedFen == 0;
    }

    /** How much less is available afterwards; nothing where it is not less. */
    public Money taken() {
        return Money.ofFen(Math.max(0, Math.addExact(committedFen, appropriatedFen) - arrivedFen));
    }
}
