package org.dongjiang.funds.reference.programme;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** By which rule it is told what money a payment was made of, for at the bank all of it lies together. */
public enum LineageRule implements Coded {
    /** The oldest money goes first. */
    FIFO("先进先出", "first in, first out"),
    /** Each source gives in proportion to what is left of its money, of which the oldest goes first. */
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
