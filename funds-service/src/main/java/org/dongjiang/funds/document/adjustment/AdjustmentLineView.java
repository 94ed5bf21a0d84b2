package org.dongjiang.funds.document.adjustment;

import org.dongjiang.funds.book.account.Side;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.funds.relief.measure.Measure;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of an adjustment as callers see it. */
@Schema(description = "调整分录 · A line of an adjustment")
record AdjustmentLineView(
        @Schema(description = "科目 · Account") String account,

        @Schema(description = "借贷方向 · Side") Side side,

        @Schema(description = "金额 · Amount") Money amount,

        @Schema(description = "资金项目类别 · Programme") String programme,

        @Schema(description = "资金来源 · Source", nullable = true)
        String source,

        @Schema(description = "项目 · Project", nullable = true)
        String project,

        @Schema(description = "收款单位 · Payee", nullable = true)
        String payee,

        @Schema(description = "区划或村 · Division or village", nullable = true)
        String region,

        @Schema(description = "帮扶户 · Household", nullable = true)
        String household,

        @Schema(description = "帮扶举措 · Measure", nullable = true)
        Measure measure) {

    static AdjustmentLineView of(Line line) {
        var dimensions = line.dimensions();
        return new AdjustmentLineView(
                line.account(),
                line.side(),
                line.amount(),
                dimensions.programme(),
                dimensions.source(),
                dimensions.project(),
                dimensions.payee(),
                dimensions.region(),
                dimensions.household(),
                dimensions.measure() == null ? null : Measure.valueOf(dimensions.measure()));
    }
}
