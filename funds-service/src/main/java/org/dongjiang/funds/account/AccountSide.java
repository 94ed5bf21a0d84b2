package org.dongjiang.funds.account;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The side on which an account grows (余额方向). */
public enum AccountSide implements Coded {
    DEBIT("借", "debit"),
    CREDIT("贷", "credit");

    private final Label label;

    AccountSide(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
