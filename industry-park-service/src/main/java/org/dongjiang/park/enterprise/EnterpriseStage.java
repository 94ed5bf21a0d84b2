package org.dongjiang.park.enterprise;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The stages of an enterprise. */
enum EnterpriseStage implements Coded {
    SIGNED("已签约", "signed"),
    UNDER_CONSTRUCTION("建设中", "under construction"),
    IN_PRODUCTION("已投产", "in production"),
    LEFT("已退出", "left");

    private final Label label;

    EnterpriseStage(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
