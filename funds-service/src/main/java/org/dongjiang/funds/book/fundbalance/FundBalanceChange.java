package org.dongjiang.funds.book.fundbalance;

/**
 * The effect of a voucher on a programme's balances, in fen.
 *
 * @param programme whose fund balance it is
 * @param bankFen of the programme's money in the bank account
 */
public record FundBalanceChange(String programme, long contributedFen, long disbursedFen, long bankFen) {

    /** Both. */
    public FundBalanceChange plus(FundBalanceChange other) {
        return new FundBalanceChange(
                programme,
                Math.addExact(contributedFen, other.contributedFen),
                Math.addExact(disbursedFen, other.disbursedFen),
                Math.addExact(bankFen, other.bankFen));
    }

    public boolean isNothing() {
        return contributedFen == 0 && disbursedFen == 0 && bankFen == 0;
    }

    /** The balance of the fund: contributed less disbursed. */
    long fundFen() {
        return Math.subtractExact(contributedFen, disbursedFen);
    }
}
