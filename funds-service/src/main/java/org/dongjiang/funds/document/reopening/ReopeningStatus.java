package org.dongjiang.funds.document.reopening;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The states of a reopening. */
enum ReopeningStatus implements Coded {
    REQUESTED("已申请，待复核", "requested, pending approval"),
    REOPENED("已反结账", "reopened");

    private final Label label;

    ReopeningStatus(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
