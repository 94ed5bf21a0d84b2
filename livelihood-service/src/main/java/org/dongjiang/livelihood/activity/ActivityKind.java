package org.dongjiang.livelihood.activity;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The kinds of activities. */
enum ActivityKind implements Coded {
    TEACHING_VISIT("名师送教", "teaching visit"),
    SHADOWING("跟岗学习", "shadowing"),
    FURTHER_STUDY("进修", "further study"),
    DISPATCHED_DOCTORS("派出医师", "dispatched doctors"),
    ON_SITE_TRAINING("业务培训", "on-site training"),
    EXCHANGE("交流", "exchange");

    private final Label label;

    ActivityKind(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
