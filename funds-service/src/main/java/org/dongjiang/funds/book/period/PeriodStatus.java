package org.dongjiang.funds.book.period;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The states of an accounting period. */
public enum PeriodStatus implements Coded {
    OPEN("未结账", "open"),
    /** Accepts nothing at present; one person can open it again. */
    SOFT_CLOSED("初结", "soft-closed"),
    CLOSED("已结账", "closed");

    private final Label label;

    PeriodStatus(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
