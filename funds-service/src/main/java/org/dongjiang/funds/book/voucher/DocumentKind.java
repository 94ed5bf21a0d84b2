package org.dongjiang.funds.book.voucher;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The documents that vouchers come from. */
public enum DocumentKind implements Coded {
    PLEDGE("认捐", "pledge"),
    CONTRIBUTION("到位资金", "contribution"),
    INTEREST_CREDIT("专户利息", "interest credit"),
    ALLOTMENT("资金下达", "allotment"),
    DISBURSEMENT("拨付", "disbursement"),
    ACCEPTANCE("验收", "acceptance"),
    SURPLUS_RETURN("结余收回", "surplus return"),
    ADJUSTMENT("调整", "adjustment"),
    REVERSAL("红字冲销", "reversal");

    private final Label label;

    DocumentKind(String zh, String en) {
        label = new Label(zh, en);
    }

    /** Whether such a document may use a part of the voucher of another one. */
    public boolean usesVouchers() {
        return this == CONTRIBUTION || this == ACCEPTANCE || this == SURPLUS_RETURN || this == REVERSAL;
    }

    @Override
    public Label label() {
        return label;
    }
}
