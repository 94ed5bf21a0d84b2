package org.dongjiang.funds.reference.programme;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The rule that attributes payments to money, because all of it lies in one bank account. */
public enum LineageRule implements Coded {
    /** The oldest money is used first. */
    FIFO("先进先出", "first in, first out"),
    /** Each source is used in proportion to what is left of its money, the oldest first. */
    PROPORTIONAL("按比例", "in proportion");

    private final Label label;

    LineageRule(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
