package org.dongjiang.funds.pot;

import org.dongjiang.kernel.money.Money;

/**
 * How a posting changes the balances of a programme, in fen.
 *
 * @param programme whose pot it is
 */
public record PotChange(String programme, long arrivedFen, long committedFen, long appropriatedFen) {

    /** Money has come. */
    public static PotChange arrived(String programme, Money amount) {
        return new PotChange(programme, amount.fen(), 0, 0);
    }

    /** What was taken aside is paid out. */
    public static PotChange appropriated(String programme, Money amount) {
        return new PotChange(programme, 0, -amount.fen(), amount.fen());
    }
}
