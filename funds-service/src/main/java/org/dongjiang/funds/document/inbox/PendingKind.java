package org.dongjiang.funds.document.inbox;

import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The kinds of pending documents: financial documents, under their usual names, and requests of changes by two persons. */
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
    REOPENING("反结账", "reopening"),
    APPROVAL_THRESHOLD("审批额度", "approval threshold"),
    EARMARK_CLAUSE("专款专用条款", "earmarking clause"),
    EARMARK_CLAUSE_ENDING("专款专用条款的终止", "ending of an earmarking clause"),
    PAYEE_ACCOUNT("收款账户", "bank account of a payee"),
    AUDIT_RULE_SETTING("审计规则设定", "setting of an audit rule");

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
