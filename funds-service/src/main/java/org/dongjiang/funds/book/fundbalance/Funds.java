package org.dongjiang.funds.book.fundbalance;

import static org.dongjiang.funds.book.fundbalance.FundBalanceProblem.BANK_INSUFFICIENT;
import static org.dongjiang.funds.book.fundbalance.FundBalanceProblem.DISBURSED_INSUFFICIENT;
import static org.dongjiang.funds.book.fundbalance.FundBalanceProblem.FUNDS_INSUFFICIENT;

import org.dongjiang.kernel.money.Money;

/**
 * The balances of a programme, in fen, and the rules about them: neither the fund nor its money in the bank account is
 * overdrawn, and no more is returned than was disbursed. They are checked in memory, for locked
 * balances, when a document reserves money and again when it is posted. Constraints of the table enforce them in any
 * case.
 *
 * @param committedFen reserved by open allotments and pending documents
 * @param returningFen pending documents will return it
 * @param pendingFen the part of the committed money that pending documents will take
 * @param bankPendingFen pending documents will take it from the bank account
 */
record Funds(
        long contributedFen,
        long committedFen,
        long disbursedFen,
        long returningFen,
        long pendingFen,
        long bankFen,
        long bankPendingFen) {

    static final Funds NONE = new Funds(0, 0, 0, 0, 0, 0, 0);

    private long availableFen() {
        return Math.subtractExact(Math.subtractExact(contributedFen, disbursedFen), committedFen);
    }

    /** What pending documents leave of the fund. */
    long inFundFen() {
        return Math.subtractExact(Math.subtractExact(contributedFen, disbursedFen), pendingFen);
    }

    /** What pending documents leave of the money in the bank account. */
    long inBankFen() {
        return Math.subtractExact(bankFen, bankPendingFen);
    }

    private long returnableFen() {
        return Math.subtractExact(disbursedFen, returningFen);
    }

    /** The balances after a posting. */
    Funds after(FundBalanceChange change) {
        return new Funds(
                Math.addExact(contributedFen, change.contributedFen()),
                committedFen,
                Math.addExact(disbursedFen, change.disbursedFen()),
                returningFen,
                pendingFen,
                Math.addExact(bankFen, change.bankFen()),
                bankPendingFen);
    }

    /** The balances after a reservation. */
    Funds after(Reservation reserved) {
        return new Funds(
                contributedFen,
                Math.addExact(committedFen, reserved.committedFen()),
                disbursedFen,
                Math.addExact(returningFen, reserved.returningFen()),
                Math.addExact(pendingFen, reserved.pendingFen()),
                bankFen,
                Math.addExact(bankPendingFen, reserved.bankFen()));
    }

    /**
     * Checks that a reservation is covered.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code FUNDS_INSUFFICIENT}, {@code BANK_INSUFFICIENT},
     *     {@code DISBURSED_INSUFFICIENT}
     */
    void requireCovers(Reservation asked) {
        var programme = asked.programme();
        if (asked.committedFen() > availableFen()) {
            throw FUNDS_INSUFFICIENT.because(programme, Money.ofFen(asked.committedFen()));
        }
        if (asked.bankFen() > inBankFen()) {
            throw BANK_INSUFFICIENT.because(programme, Money.ofFen(asked.bankFen()));
        }
        if (asked.returningFen() > returnableFen()) {
            throw DISBURSED_INSUFFICIENT.because(programme, Money.ofFen(asked.returningFen()));
        }
    }
}
