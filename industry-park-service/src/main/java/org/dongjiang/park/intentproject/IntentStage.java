package org.dongjiang.park.intentproject;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The stages of a prospective project. */
enum IntentStage implements Coded {
    INTENT("意向", "intent"),
    NEGOTIATION("洽谈", "negotiation"),
    SIGNED("签约", "signed"),
    LANDED("落地", "landed"),
    IN_PRODUCTION("投产", "in production");

    private final Label label;

    IntentStage(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
