package org.dongjiang.livelihood.construction;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The stages of a construction project. */
enum ConstructionStage implements Coded {
    PLANNED("计划", "planned"),
    UNDER_CONSTRUCTION("在建", "under construction"),
    COMPLETED("竣工", "completed");

    private final Label label;

    ConstructionStage(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
