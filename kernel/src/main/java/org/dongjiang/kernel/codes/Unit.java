package org.dongjiang.kernel.codes;

import java.util.Locale;

/** The unit of an indicator. */
public enum Unit implements Coded {
    CNY("元", "yuan"),
    PERCENT("%", "percent"),
    MEASURES("项举措", "measures"),
    INDICATORS("项指标", "exit indicators"),
    VILLAGES("个村", "villages"),
    HOUSEHOLDS("户", "households"),
    EVENTS("次", "events"),
    ENTERPRISES("家企业", "enterprises"),
    PROJECTS("宗", "projects"),
    INDUSTRIES("个产业", "industries"),
    SCHOOLS("所学校", "schools"),
    INSTITUTIONS("家机构", "institutions"),
    PERSONS("人", "persons");

    private final Label label;

    Unit(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** The English word, as printed after a number. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
