package org.dongjiang.funds.reference.project;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The pillar of a project. */
enum Pillar implements Coded {
    FUNDS("精准扶贫", "poverty relief"),
    INDUSTRY_PARK("产业共建", "industry"),
    LIVELIHOOD("民生建设", "livelihood");

    private final Label label;

    Pillar(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
