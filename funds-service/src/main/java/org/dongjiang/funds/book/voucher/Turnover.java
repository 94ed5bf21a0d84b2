package org.dongjiang.funds.book.voucher;

import org.dongjiang.kernel.money.Money;

/** The totals of both sides. */
public record Turnover(Money debit, Money credit) {

    public static final Turnover NONE = new Turnover(Money.ZERO, Money.ZERO);

    public Turnover plus(Turnover other) {
        return new Turnover(debit.plus(other.debit), credit.plus(other.credit));
    }

    public Turnover minus(Turnover other) {
        return new Turnover(debit.minus(other.debit), credit.minus(other.credit));
    }

    /** Debits less credits. */
    public Money net() {
        return debit.minus(credit);
    }
}
