package org.dongjiang.funds.book.period;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The types of vouchers (记账凭证), each numbered separately. */
public enum VoucherType implements Coded {
    RECEIPT("收", "receipt"),
    PAYMENT("付", "payment"),
    TRANSFER("转", "transfer");

    private final Label label;

    VoucherType(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
