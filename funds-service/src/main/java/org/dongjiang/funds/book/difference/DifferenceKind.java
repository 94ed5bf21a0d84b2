package org.dongjiang.funds.book.difference;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** What differs. */
public enum DifferenceKind implements Coded {
    /** A voucher, its lines or its attachments are not those of its leaf, or one of the two is missing. */
    VOUCHER("凭证与日志记录不一致", "a voucher differs from its leaf"),
    LINE_WITHOUT_VOUCHER("分录没有凭证", "lines without a voucher"),
    /** A posted document is not that of its voucher, or a document is not as the service wrote it. */
    DOCUMENT("单据与凭证不一致", "a document differs from its voucher"),
    VOUCHER_USE("凭证核销与单据不符", "the use of a voucher differs from its document"),
    ALLOTMENT("下达已支用金额不符", "what is drawn of an allotment differs"),
    /** A batch is not as the service wrote it, or its count and total are not those of its documents. */
    BATCH("批次与单据不符", "a batch differs from its documents"),
    FROZEN_BALANCE("结账余额不符", "a balance of a closing differs"),
    /** The stored bytes of an attachment do not have the hash in the leaf. */
    ATTACHMENT("附件内容不符", "the bytes of an attachment differ"),
    /** The hashes of the leaves do not add up to the published root. */
    LOG("日志与公布的检查点不一致", "the log differs from the published checkpoint"),
    /** A record on which vouchers rest is not that of its last leaf, or one of the two is missing. */
    FACT("基础数据与日志记录不一致", "reference data differ from their leaf"),
    DAY_BALANCE("每日余额不符", "a daily balance differs"),
    FUND_BALANCE("资金余额不符", "a fund balance differs"),
    FUND_DAY("资金每日余额不符", "the balance of a fund on a day differs"),
    VOUCHER_NUMBER("末号不符", "a last voucher number differs"),
    /** It waits for approval, or is in force without a voucher, and is not as the service wrote it. */
    PENDING_DOCUMENT("未记账单据被改动", "a document without a voucher was altered"),
    /** A comparison failed on what somebody stored. */
    NOT_COMPARED("核对未能完成", "the books could not be compared");

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
