package org.dongjiang.kernel.indicator;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** Why an indicator has no value in its answer. */
public enum Absence implements Coded {
    NOT_BEGUN("该期尚未开始", "The period has not begun yet"),
    NOTHING_RECORDED("截至该日没有任何登记", "Nothing is recorded up to that day"),
    NOT_PLACED("没有以该行政区划登记的资金项目类别或项目", "No programme or project is recorded for the division"),
    NOTHING_REPORTED("没有该期的报告", "There is no report for the period"),
    NOTHING_TO_COMPARE("没有两期都有报告的园区", "No park reported both periods"),
    NOTHING_TO_DIVIDE_BY("作为基数的数值为零", "The figure to divide by is zero");

    private final Label label;

    Absence(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
