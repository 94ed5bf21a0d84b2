package org.dongjiang.funds.document.draft;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The states of a draft. */
enum DraftStatus implements Coded {
    DRAFT("草稿", "draft"),
    /** Its document has been made. */
    SUBMITTED("已提交", "submitted"),
    DISCARDED("已放弃", "discarded");

    private final Label label;

    DraftStatus(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
