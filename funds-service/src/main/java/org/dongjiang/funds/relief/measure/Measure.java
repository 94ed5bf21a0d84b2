package org.dongjiang.funds.relief.measure;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** 八个一批, in the order of publication. */
public enum Measure implements Coded {
    POLICY_SAFETY_NET("政策兜底", "safety net of policies"),
    EDUCATION("教育扶持", "education support"),
    MEDICAL_AID("医疗救助", "medical aid"),
    HOUSING("住房改造", "housing renovation"),
    SKILLS_TRAINING("技能培训", "skills training"),
    EMPLOYMENT("转移就业", "job placement outside the county"),
    INDUSTRY("产业扶持", "industry support"),
    QUICK_PROJECT("短平快项目", "short, simple and fast projects");

    private final Label label;

    Measure(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
