package org.dongjiang.funds.arrival;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The life of an arrival of money. */
enum ArrivalStatus implements Coded {
    SUBMITTED("已登记，待复核", "submitted"),
    POSTED("已复核入账", "approved and posted");

    private final Label label;

    ArrivalStatus(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
