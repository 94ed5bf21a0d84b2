package org.dongjiang.funds.document.adjustment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.dongjiang.funds.book.account.Side;
import org.dongjiang.funds.book.voucher.Dimensions;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.funds.relief.measure.Measure;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of an adjustment. */
@Schema(name = "AdjustmentLine", description = "调整分录 · A line of an adjustment")
record LineOfAdjustment(
        @NotNull
        @Pattern(regexp = "\\d{4}(\\d{2}){0,2}", message = "{org.dongjiang.funds.account}")
        @Schema(description = "科目 · Account")
        String account,

        @NotNull @Schema(description = "借贷方向 · Side") Side side,

        @NotNull @Schema(description = "金额 · Amount") Money amount,

        @NotNull @NaturalCode @Schema(description = "资金项目类别 · Programme")
        String programme,

        @NaturalCode @Schema(description = "资金来源 · Source") String source,

        @NaturalCode @Schema(description = "项目 · Project") String project,

        @NaturalCode @Schema(description = "收款单位 · Payee") String payee,

        @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3})?)?", message = "{org.dongjiang.kernel.codes.division}")
        @Schema(description = "区划或村 · Division or village")
        String region,

        @NaturalCode @Schema(description = "帮扶户 · Household")
        String household,

        @Schema(description = "帮扶举措 · Measure") Measure measure) {

    /** @param at its place among the lines */
    Line line(int at) {
        return new Line(
                account,
                side,
                amount.requirePositive("/lines/" + at + "/amount"),
                new Dimensions(
                        programme, source, project, payee, region, household, measure == null ? null : measure.name()));
    }
}
