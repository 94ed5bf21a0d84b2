package org.dongjiang.funds.relief.village;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The stages of construction of a demonstration village, in order. */
enum VillageStage implements Coded {
    NOT_DEMONSTRATION("非示范村", "no demonstration village"),
    PLANNED("已列入计划", "planned"),
    PRELIMINARY_DESIGN("规划设计初步完成", "preliminary design complete"),
    DESIGN_APPROVED("规划设计已批准", "design approved"),
    UNDER_CONSTRUCTION("建设中", "under construction"),
    ACCEPTED("已验收", "accepted");

    private final Label label;

    VillageStage(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
