package org.dongjiang.kernel.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator answered. */
@Schema(name = "Indicator", description = "指标 · An indicator")
public record IndicatorView(
        @Schema(description = "指标代码 · Code", examples = "funds.contributed")
        String code,

        @Schema(description = "名称 · Name") Label name,

        @JsonInclude
        @Schema(
                description =
                        "数值，十进制字符串；金额单位为元、两位小数；无法得出时为 null · Value as a decimal string, amounts in yuan with two decimals; null if it cannot be "
                                + "determined",
                nullable = true,
                examples = "415650000.00")
        String value,

        @Schema(description = "单位 · Unit", examples = "CNY") Unit unit,

        @Schema(description = "截至日期 · As of this business date", examples = "2018-06-30")
        LocalDate asOf,

        @Schema(description = "已用的维度取值 · Dimensions applied")
        Map<String, String> dimensions,

        @Schema(description = "可用的维度 · Dimensions available")
        List<String> availableDimensions,

        @Schema(description = "计算方法 · How it is computed") Label computation,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description =
                        "得出该值的明细行列表，读取须有相应角色 · List of the lines from which the value was computed; reading it requires a role",
                examples = "/api/v1/funds/voucher-lines?account.prefix=300101&businessDate.lte=2018-06-30")
        String lines,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description =
                        "最近一次账簿全部核对相符的日期；不取自账簿或尚未相符时没有此项 · Day of the last complete reconciliation of the"
                                + " books without a difference; absent if the value is not from the ledger, or there was none yet",
                examples = "2018-06-30")
        LocalDate reconciledOn,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description =
                        "没有数值的原因，见代码表；有数值或暂缺时没有此项 · Why there is no value: a code of the code list; absent if there is a value, or if"
                                + " it is temporarily missing",
                examples = "NOTHING_REPORTED")
        Absence reason,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "由几方的数构成，应有几方 · How many parts the value includes, and how many are expected")
        Figure.Parts parts,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "暂缺时的问题代码 · Problem code if the value is temporarily missing")
        String gap) {

    /** @param lines null if there are no such lines */
    static IndicatorView of(
            Indicator indicator, Question question, Figure figure, String lines, LocalDate reconciledOn, String gap) {
        return new IndicatorView(
                indicator.code(),
                indicator.name(),
                figure.value() == null ? null : figure.value().toPlainString(),
                indicator.unit(question),
                question.asOf(),
                question.dimensions(),
                List.copyOf(indicator.dimensions().keySet()),
                indicator.computation(),
                lines,
                reconciledOn,
                figure.absence(),
                figure.parts(),
                gap);
    }
}
