package org.dongjiang.funds.book.voucher;

import org.dongjiang.funds.book.account.Side;
import org.dongjiang.kernel.money.Money;

/**
 * One line of a voucher: an amount on one side of an account.
 *
 * @param account code in the chart of accounts
 * @param amount positive; negative in a reversal
 */
public record Line(String account, Side side, Money amount, Dimensions dimensions) {

    /** What it adds to either side of its account. */
    Turnover turnover() {
        return side == Side.DEBIT ? new Turnover(amount, Money.ZERO) : new Turnover(Money.ZERO, amount);
    }

    /** What it adds to the debits less the credits of its account. */
    public long debitFen() {
        return side == Side.DEBIT ? amount.fen() : -amount.fen();
    }

    /** The same as a red line, with another amount. */
    public Line reversed(Money part) {
        return new Line(account, side, Money.ZERO.minus(part), dimensions);
    }
}
