package org.dongjiang.kernel.stage;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** What became of a transition. */
public enum TransitionState implements Coded {
    /** It waits for a second person and changes nothing. */
    PROPOSED("待确认", "proposed"),
    DONE("已生效", "done"),
    REJECTED("已否决", "rejected"),
    /** A correction said that it never happened. */
    UNDONE("已更正撤销", "undone by a correction");

    private final Label label;

    TransitionState(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
