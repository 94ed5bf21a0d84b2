package org.dongjiang.kernel.history;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** What was said of a record. */
public enum RecordEventKind implements Coded {
    RECORDED("登记", "recorded"),
    /** It has become otherwise from a day on. */
    CHANGED("变更", "changed"),
    /** It has reached another stage on a day. */
    TRANSITION("阶段推进", "transition"),
    /** It was never as it stood. */
    CORRECTED("更正", "corrected"),
    ENDED("终止", "ended"),
    REOPENED("恢复", "reopened");

    private final Label label;

    RecordEventKind(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
