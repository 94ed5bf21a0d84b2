package org.dongjiang.funds.book.fundbalance;

import org.dongjiang.kernel.money.Money;

/**
 * The changes of a programme's balances by a posting, in fen.
 *
 * @param programme whose fund balance it is
 */
public record FundBalanceChange(String programme, long contributedFen, long committedFen, long disbursedFen) {

    /** Both. */
    public FundBalanceChange plus(FundBalanceChange other) {
        return new FundBalanceChange(
                programme,
                Math.addExact(contributedFen, other.contributedFen),
                Math.addExact(committedFen, other.committedFen),
                Math.addExact(disbursedFen, other.disbursedFen));
    }

    public boolean isNothing() {
        return contributedFen == 0 && committedFen == 0 && disbursedFen == 0;
    }

    /** By how much the available amount decreases; zero if it does not. */
    public Money taken() {
        return Money.ofFen(Math.max(0, Math.addExact(committedFen, disbursedFen) - contributedFen));
    }
}
