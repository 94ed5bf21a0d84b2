package org.dongjiang.funds.book.difference;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** What differs. */
public enum DifferenceKind implements Coded {
    /** A voucher, its lines or its attachments are not those of its leaf, or one of the two is missing. */
    VOUCHER("凭证与日志记录不一致", "a voucher differs from its leaf"),
    LINE_WITHOUT_VOUCHER("分录没有凭证", "lines without a voucher"),
    DOCUMENT("单据与凭证不一致", "a document differs from its voucher"),
    /** The hashes of the leaves do not add up to the published root. */
    LOG("日志与公布的检查点不一致", "the log differs from the published checkpoint"),
    /** A record on which vouchers rest is not that of its last leaf, or one of the two is missing. */
    FACT("基础数据与日志记录不一致", "reference data differ from their leaf"),
    DAY_BALANCE("每日余额不符", "a daily balance differs"),
    FUND_BALANCE("资金余额不符", "a fund balance differs"),
    FUND_DAY("资金每日余额不符", "the balance of a fund on a day differs"),
    VOUCHER_NUMBER("末号不符", "a last voucher number differs");

    private final Label label;

    DifferenceKind(String zh, String en) {
        label = new Label(zh, en);
    }

    /** Whether it is compared each time, and not only when everything is. */
    public boolean isOfKept() {
        return ordinal() >= FACT.ordinal();
    }

    @Override
    public Label label() {
        return label;
    }
}
