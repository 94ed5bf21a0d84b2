package org.dongjiang.funds.document.approvalthreshold;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** What a threshold requires of documents from its amount on. */
public enum ThresholdRequirement implements Coded {
    SECOND_CHECKER("第二名复核人", "a second checker"),
    /** One at least. */
    ATTACHMENT("附件", "an attachment");

    private final Label label;

    ThresholdRequirement(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
