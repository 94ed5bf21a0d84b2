package org.dongjiang.funds.book.period;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import java.util.TreeSet;
import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The states of an accounting period. */
public enum PeriodStatus implements Coded {
    OPEN("未结账", "open"),
    /** Accepts nothing at present; one person can open it again. */
    SOFT_CLOSED("初结", "soft-closed"),
    CLOSED("已结账", "closed");

    private final Label label;

    PeriodStatus(String zh, String en) {
        label = new Label(zh, en);
    }

    /** Their names, in the order of the constants. */
    static Label named(Set<PeriodStatus> statuses) {
        var labels = new TreeSet<>(statuses).stream().map(PeriodStatus::label).toList();
        return new Label(
                labels.stream().map(Label::zh).collect(joining("”或“")),
                labels.stream().map(Label::en).collect(joining(" or ")));
    }

    @Override
    public Label label() {
        return label;
    }
}
