package org.dongjiang.funds.document.reversal;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** Why a voucher is reversed. */
enum ReversalCause implements Coded {
    WRONG_AMOUNT("金额错误", "wrong amount"),
    WRONG_ACCOUNT("科目错误", "wrong account"),
    WRONG_PROGRAMME("资金项目类别错误", "wrong programme"),
    WRONG_PROJECT("项目错误", "wrong project"),
    WRONG_PARTY("往来单位错误", "wrong source or payee"),
    WRONG_DATE("日期错误", "wrong date"),
    RECORDED_TWICE("重复登记", "recorded twice"),
    RETURNED_BY_BANK("银行退票", "returned by the bank"),
    OTHER("其他，见摘要", "another, see the summary");

    private final Label label;

    ReversalCause(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
