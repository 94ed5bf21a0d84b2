package org.dongjiang.kernel.indicator;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** What a value of a series counts. */
public enum SeriesCount implements Coded {
    AT_END("截至该期期末", "Everything up to the end of the step"),
    WITHIN("只计该期之内", "Only what falls within the step");

    private final Label label;

    SeriesCount(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
