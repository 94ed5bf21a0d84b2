package org.dongjiang.funds.document.inbox;

import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The kinds of pending documents: financial documents, under their usual names, and requests to reopen a period. */
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
