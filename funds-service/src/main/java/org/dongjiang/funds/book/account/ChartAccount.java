package org.dongjiang.funds.book.account;

import org.dongjiang.kernel.money.Money;

/**
 * An account as other features see it.
 *
 * @param parent the account of which it is a sub-account; null at the first level
 * @param side on which it increases
 */
public record ChartAccount(String code, String name, String nameEn, String parent, Side side) {

    /** The maximum depth of the chart. */
    public static final int LEVELS = 3;

    private static final int FIRST_DIGITS = 4;
    private static final int MORE_DIGITS = 2;

    static ChartAccount of(Account account) {
        var facts = account.facts();
        return new ChartAccount(facts.code(), facts.name(), facts.nameEn(), facts.parent(), facts.side());
    }

    /** 1 for codes of 4 digits, 2 for 6, 3 for 8. */
    public int level() {
        return (code.length() - FIRST_DIGITS) / MORE_DIGITS + 1;
    }

    /** The balance on its own side; negative if it is on the other. */
    public Money balance(Money debit, Money credit) {
        return side == Side.DEBIT ? debit.minus(credit) : credit.minus(debit);
    }
}
