package org.dongjiang.kernel.change;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The states of a change. Every state but the first is final. */
public enum ChangeStatus implements Coded {
    SUBMITTED("已提交，待复核", "submitted, pending approval"),
    APPROVED("已复核", "approved"),
    REJECTED("已否决", "rejected"),
    WITHDRAWN("已撤回", "withdrawn"),
    /** What it was requested for has passed. */
    LAPSED("已失效", "lapsed");

    private final Label label;

    ChangeStatus(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
