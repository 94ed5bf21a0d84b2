package org.dongjiang.kernel.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The values of an indicator, one for each step. */
@Schema(name = "IndicatorSeries", description = "指标的序列 · A series of an indicator")
record SeriesView(
        @Schema(description = "指标代码 · Code", examples = "funds.contributed")
        String code,

        @Schema(description = "名称 · Name") Label name,

        @Schema(description = "单位 · Unit", examples = "CNY") Unit unit,

        @Schema(description = "已用的维度取值 · Dimensions applied")
        Map<String, String> dimensions,

        @Schema(description = "计算方法 · How it is computed") Label computation,

        @Schema(description = "各期的数值，按先后 · The values of the steps, in order")
        List<ValueView> values) {

    /** The value of one step. */
    @Schema(name = "IndicatorSeriesValue", description = "一期的数值 · The value of a step")
    record ValueView(
            @Schema(description = "期间 · The step", examples = "2018-H1", pattern = "^" + Period.PATTERN + "$")
            String period,

            @Schema(
                    description = "截至日期：期末，当期为今天 · As of this business date: the end of the step, or today within it",
                    examples = "2018-06-30")
            LocalDate asOf,

            @JsonInclude
            @Schema(
                    description = "数值，十进制字符串；无法得出时为 null · Value as a decimal string; null if it cannot be determined",
                    nullable = true,
                    examples = "415650000.00")
            String value,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(description = "没有数值的原因 · Why there is no value", examples = "NOTHING_REPORTED")
            Absence reason,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(description = "暂缺时的问题代码 · Problem code if the value is temporarily missing")
            String gap) {

        static ValueView of(Period step, LocalDate asOf, Figure figure) {
            return new ValueView(
                    step.code(),
                    asOf,
                    figure.value() == null ? null : figure.value().toPlainString(),
                    figure.absence(),
                    null);
        }

        static ValueView missing(Period step, LocalDate asOf, String gap) {
            return new ValueView(step.code(), asOf, null, null, gap);
        }
    }
}
