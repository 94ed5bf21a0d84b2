package org.dongjiang.kernel.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The length of the steps of a series. */
public enum SeriesStep implements Coded {
    MONTH(1, "月", "month"),
    QUARTER(3, "季", "quarter"),
    HALF(6, "半年", "half-year"),
    YEAR(12, "年", "year");

    private final int months;
    private final Label label;

    SeriesStep(int months, String zh, String en) {
        this.months = months;
        label = new Label(zh, en);
    }

    /**
     * The steps from that of one day to that of another.
     *
     * @param most steps; one more is given if there are more
     */
    List<Period> steps(LocalDate from, LocalDate to, int most) {
        var steps = new ArrayList<Period>();
        for (var first = begin(from); !first.atDay(1).isAfter(to) && steps.size() <= most; first = next(first)) {
            steps.add(Period.parse(code(first)).orElseThrow());
        }
        return steps;
    }

    private YearMonth begin(LocalDate day) {
        return YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1);
    }

    private YearMonth next(YearMonth first) {
        return first.plusMonths(months);
    }

    private String code(YearMonth first) {
        var year = "%04d".formatted(first.getYear());
        int at = (first.getMonthValue() - 1) / months + 1;
        return switch (this) {
            case MONTH -> first.toString();
            case QUARTER -> year + "-Q" + at;
            case HALF -> year + "-H" + at;
            case YEAR -> year;
        };
    }

    @Override
    public Label label() {
        return label;
    }
}
