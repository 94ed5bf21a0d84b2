package org.dongjiang.funds.document.batch;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** Whether a batch still accepts documents. */
public enum BatchStatus implements Coded {
    OPEN("收录中", "open"),
    /** Count and total are as declared; its documents can be approved. */
    CLOSED("已核对封批", "closed, its totals agree");

    private final Label label;

    BatchStatus(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
