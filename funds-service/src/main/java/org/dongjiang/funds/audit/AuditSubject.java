package org.dongjiang.funds.audit;

import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The subject of a finding: a financial document, under its usual name, or a record that results from it. */
enum AuditSubject implements Coded {
    VOUCHER("记账凭证", "voucher"),
    PERIOD("会计期间", "accounting period"),
    FUND_BALANCE("资金余额", "fund balance"),
    DIFFERENCE("账簿差异", "difference from the log"),
    PLEDGE,
    CONTRIBUTION,
    INTEREST_CREDIT,
    ALLOTMENT,
    DISBURSEMENT,
    ACCEPTANCE,
    SURPLUS_RETURN,
    ADJUSTMENT,
    REVERSAL;

    private final Label label;

    AuditSubject() {
        label = DocumentKind.valueOf(name()).label();
    }

    AuditSubject(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
