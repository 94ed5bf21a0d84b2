package org.dongjiang.funds.book.fundbalance;

import static org.dongjiang.funds.book.fundbalance.FundBalanceProblem.FUNDS_INSUFFICIENT;

import org.dongjiang.kernel.money.Money;

/**
 * The balances of a programme, in fen, and the one rule about them: a fund balance is never overdrawn. A posting checks
 * the rule in memory, for a locked balance. A reservation checks it with {@link #SUFFICE}, in the statement that
 * reserves the money. The constraint {@code a_fund_balance_is_never_overdrawn} enforces it in any case.
 */
record Funds(long contributedFen, long committedFen, long disbursedFen) {

    static final Funds NONE = new Funds(0, 0, 0);

    /** The rule as a condition on the entity: {@code :amount} is still available. */
    static final String SUFFICE = "contributedFen - committedFen - disbursedFen >= :amount";

    private boolean isOverdrawn() {
        return committedFen < 0 || disbursedFen < 0 || contributedFen < Math.addExact(committedFen, disbursedFen);
    }

    Money available() {
        return Money.ofFen(contributedFen).minus(Money.ofFen(committedFen)).minus(Money.ofFen(disbursedFen));
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code FUNDS_INSUFFICIENT} */
    Funds after(FundBalanceChange change) {
        var after = new Funds(
                Math.addExact(contributedFen, change.contributedFen()),
                Math.addExact(committedFen, change.committedFen()),
                Math.addExact(disbursedFen, change.disbursedFen()));
        if (after.isOverdrawn()) {
            long asked = Math.max(change.taken().fen(), -change.disbursedFen());
            throw FUNDS_INSUFFICIENT.because(change.programme(), Money.ofFen(asked));
        }
        return after;
    }
}
