package org.dongjiang.funds.reading.lineage;

import java.util.Locale;
import java.util.function.Function;
import org.dongjiang.funds.book.voucher.Dimensions;
import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The uses of money by which it is totalled. */
enum LineageDimension implements Coded {
    PROJECT("项目", "project", Dimensions::project),
    PAYEE("收款单位", "payee", Dimensions::payee),
    REGION("区划或村", "division or village", Dimensions::region),
    HOUSEHOLD("帮扶户", "household", Dimensions::household),
    MEASURE("帮扶举措", "measure", Dimensions::measure);

    private final Label label;
    private final Function<Dimensions, String> value;

    LineageDimension(String zh, String en, Function<Dimensions, String> value) {
        label = new Label(zh, en);
        this.value = value;
    }

    @Override
    public Label label() {
        return label;
    }

    /** The member of a part that holds it, which is also the filter for parts. */
    String member() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Null if a payment is for none. */
    String of(Payment payment) {
        return value.apply(payment.paidBy().dimensions());
    }
}
