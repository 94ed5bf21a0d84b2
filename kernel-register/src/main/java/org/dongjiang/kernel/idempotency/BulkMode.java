package org.dongjiang.kernel.idempotency;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The effect on the others if one item of a bulk request is refused. */
public enum BulkMode implements Coded {
    ALL("全部登记或全部不登记", "all or none"),
    EACH("逐项登记，互不影响", "each separately");

    private final Label label;

    BulkMode(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
