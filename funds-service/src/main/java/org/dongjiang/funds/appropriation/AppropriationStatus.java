package org.dongjiang.funds.appropriation;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The life of an appropriation. */
enum AppropriationStatus implements Coded {
    RESERVED("已经办，资金已预留", "submitted, money reserved"),
    POSTED("已复核入账", "approved and posted");

    private final Label label;

    AppropriationStatus(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
