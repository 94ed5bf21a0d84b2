package org.dongjiang.kernel.history;

import java.time.LocalDate;
import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** How exactly a day is known. Of a month, a quarter or a year the first day stands for all of it. */
public enum DayPrecision implements Coded {
    DAY("日", "day"),
    MONTH("月", "month") {
        @Override
        public LocalDate first(LocalDate day) {
            return day.withDayOfMonth(1);
        }
    },
    QUARTER("季度", "quarter") {
        @Override
        public LocalDate first(LocalDate day) {
            return day.withDayOfMonth(1)
                    .withMonth(day.getMonth().firstMonthOfQuarter().getValue());
        }
    },
    YEAR("年", "year") {
        @Override
        public LocalDate first(LocalDate day) {
            return day.withDayOfYear(1);
        }
    };

    private final Label label;

    DayPrecision(String zh, String en) {
        label = new Label(zh, en);
    }

    /** The first day of the period in which a day lies. */
    public LocalDate first(LocalDate day) {
        return day;
    }

    @Override
    public Label label() {
        return label;
    }
}
