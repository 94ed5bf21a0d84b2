package org.dongjiang.livelihood.institution;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** A field of public life in which two regions work together. */
public enum Sector implements Coded {
    EDUCATION("教育", "education"),
    HEALTH("卫生", "health"),
    CIVIL_AFFAIRS("民政", "civil affairs"),
    CULTURE("文化", "culture"),
    SPORT("体育", "sport"),
    TOURISM("旅游", "tourism"),
    TRANSPORT("交通", "transport"),
    CADRE_TRAINING("干部培训", "cadre training");

    private final Label label;

    Sector(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
