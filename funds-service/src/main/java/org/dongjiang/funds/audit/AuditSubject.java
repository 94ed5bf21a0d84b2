package org.dongjiang.funds.audit;

import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** What a rule finds something about: a document of money, called what it is called everywhere, or what it led to. */
enum AuditSubject implements Coded {
    VOUCHER("记账凭证", "voucher"),
    PERIOD("会计期间", "accounting period"),
    FUND_BALANCE("资金余额", "fund balance"),
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
