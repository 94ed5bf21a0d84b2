package org.dongjiang.funds.reference.project;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** What a project spends money on, by category, for earmarking rules. */
public enum ProjectCategory implements Coded {
    HOUSEHOLD_SUPPORT("贫困户帮扶", "support of households"),
    HOUSING("住房改造", "housing renovation"),
    VILLAGE_INDUSTRY("产业扶持", "industry of villages"),
    INFRASTRUCTURE("基础设施", "infrastructure"),
    VILLAGE_ENVIRONMENT("人居环境", "village environment"),
    PARK_FACILITY("园区配套", "facility of the park"),
    PROMOTION("招商推介", "investment promotion"),
    PUBLIC_FACILITY("民生设施", "public facility"),
    TRAINING("培训", "training"),
    OTHER("其他", "other");

    private final Label label;

    ProjectCategory(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
