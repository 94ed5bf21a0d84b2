package org.dongjiang.funds.document;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The life of a document of money. */
public enum DocumentStatus implements Coded {
    /** Money that it takes from a pot is set aside from now on. */
    SUBMITTED("已经办，待复核", "submitted, waits for approval"),
    POSTED("已复核入账", "approved and posted");

    private final Label label;

    DocumentStatus(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
