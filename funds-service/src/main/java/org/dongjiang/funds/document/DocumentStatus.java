package org.dongjiang.funds.document;

import java.util.List;
import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The life of a document of money. */
public enum DocumentStatus implements Coded {
    /** Money that it takes from a fund balance is set aside from now on. */
    SUBMITTED("已经办，待复核", "submitted, waits for approval"),
    /** By the first of two checkers. */
    CHECKED("已初审，待复核", "approved by the first of two, waits for the second"),
    POSTED("已复核入账", "approved and posted"),
    /** Of a document that has no voucher. */
    APPROVED("已复核生效", "approved and in force"),
    /** What it set aside is free again, as far as it was not used. */
    VOIDED("已作废", "voided"),
    EXPIRED("已逾期释放", "expired"),
    /** Its voucher was taken back whole. What it names can be submitted anew. */
    REVERSED("已冲销", "reversed"),
    /** By the checker. What was set aside for it is free again, and what it names can be submitted anew. */
    REJECTED("已退回", "rejected"),
    /** By its maker, with the same effect. */
    WITHDRAWN("已撤回", "withdrawn");

    private final Label label;

    DocumentStatus(String zh, String en) {
        label = new Label(zh, en);
    }

    /** Those in which a document waits for an approval. */
    static List<DocumentStatus> pending() {
        return List.of(SUBMITTED, CHECKED);
    }

    /** Those in which a document may set money aside. */
    static List<DocumentStatus> settingAside() {
        return List.of(SUBMITTED, CHECKED, APPROVED);
    }

    boolean isPending() {
        return pending().contains(this);
    }

    @Override
    public Label label() {
        return label;
    }
}
