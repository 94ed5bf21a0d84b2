package org.dongjiang.funds.document;

import java.util.List;
import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The states of a financial document. */
public enum DocumentStatus implements Coded {
    /** From now on the money that it takes from a fund balance is reserved. */
    SUBMITTED("已提交，待复核", "submitted, pending approval"),
    /** By the first of two checkers. */
    CHECKED("已初审，待复核", "approved by the first of two checkers, waits for the second"),
    POSTED("已复核记账", "approved and posted"),
    /** Of a document that has no voucher. */
    APPROVED("已复核生效", "approved and in force"),
    /** Its reservation is released, as far as it was not used. */
    VOIDED("已作废", "voided"),
    EXPIRED("已逾期释放", "expired"),
    /** Its voucher was reversed in full. Its references can be submitted again. */
    REVERSED("已冲销", "reversed"),
    /** By the checker. Its reservation is released, and its references can be submitted again. */
    REJECTED("已否决", "rejected"),
    /** By the checker, with the same effect; its maker can send it again as a new version. */
    RETURNED("已退回", "returned"),
    /** By its maker, with the same effect; he can send it again as a new version. */
    WITHDRAWN("已撤回", "withdrawn");

    private final Label label;

    DocumentStatus(String zh, String en) {
        label = new Label(zh, en);
    }

    /** States in which a document waits for an approval. */
    static List<DocumentStatus> pending() {
        return List.of(SUBMITTED, CHECKED);
    }

    /** States in which a document may reserve money. */
    static List<DocumentStatus> settingAside() {
        return List.of(SUBMITTED, CHECKED, APPROVED);
    }

    /** States of a document of which a new version can be sent. */
    boolean isReplaceable() {
        return this == RETURNED || this == WITHDRAWN;
    }

    boolean isPending() {
        return pending().contains(this);
    }

    @Override
    public Label label() {
        return label;
    }
}
