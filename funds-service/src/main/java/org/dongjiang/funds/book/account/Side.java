package org.dongjiang.funds.book.account;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The two sides of the ledger (借贷). An account increases on one of them (余额方向). */
public enum Side implements Coded {
    DEBIT("借", "debit"),
    CREDIT("贷", "credit");

    private final Label label;

    Side(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
