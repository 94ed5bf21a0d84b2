package org.dongjiang.funds.document.inbox;

import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** What waits for an approval: a document of money, called what it is called everywhere, or a request to open a period again. */
enum PendingKind implements Coded {
    PLEDGE,
    CONTRIBUTION,
    INTEREST_CREDIT,
    ALLOTMENT,
    DISBURSEMENT,
    ACCEPTANCE,
    SURPLUS_RETURN,
    ADJUSTMENT,
    REVERSAL,
    REOPENING("反结账", "reopening");

    private final Label label;

    PendingKind() {
        label = DocumentKind.valueOf(name()).label();
    }

    PendingKind(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
