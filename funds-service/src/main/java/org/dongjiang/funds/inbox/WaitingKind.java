package org.dongjiang.funds.inbox;

import org.dongjiang.funds.voucher.DocumentKind;
import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** What waits for an approval: a document of money, called what it is called everywhere, or a request to open a period again. */
enum WaitingKind implements Coded {
    PLEDGE,
    ARRIVAL,
    INTEREST_CREDIT,
    ALLOTMENT,
    APPROPRIATION,
    ACCEPTANCE,
    SURPLUS_RETURN,
    ADJUSTMENT,
    REVERSAL,
    REOPENING("反结账", "reopening");

    private final Label label;

    WaitingKind() {
        label = DocumentKind.valueOf(name()).label();
    }

    WaitingKind(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
