package org.dongjiang.gateway.figurecheck;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dongjiang.gateway.printed.Claim.Measure;
import org.dongjiang.gateway.printed.Qualifier;
import org.dongjiang.kernel.codes.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The outcome of a check. */
@Schema(name = "FigureCheck", description = "核对结果 · Outcome of a check")
record FigureCheckView(
        @Schema(description = "有误的数字或总数的编号 · Ids of the wrong figures and totals", examples = "[\"F02\"]")
        List<String> faults,

        @Schema(description = "相符的个数 · Number that agree") long agreeing,

        @Schema(description = "不符的个数 · Number that disagree")
        long disagreeing,

        @Schema(description = "无法核对的个数 · Number that could not be checked")
        long unknown,

        @Schema(description = "逐个结论 · Verdicts") List<VerdictView> verdicts,

        @Schema(description = "分项与总数 · Parts and totals") List<TotalView> totals) {

    /** The verdict on a figure. */
    enum Verdict {
        AGREES,
        DISAGREES,
        UNKNOWN
    }

    /** The verdict on one figure. */
    @JsonInclude(Include.NON_NULL)
    @Schema(name = "FigureVerdict", description = "结论 · A verdict")
    record VerdictView(
            String id,

            @Schema(description = "原文 · The surrounding text", nullable = true)
            String text,

            Verdict verdict,

            @Schema(
                    description = "公布的数值（元、% 或个数） · Published value in yuan, percent or as a count",
                    examples = "27379",
                    nullable = true)
            String claimed,

            @Schema(
                    description = "公布的是区间时，其另一端 · The other end, if a range was published",
                    examples = "500000000",
                    nullable = true)
            String claimedTo,

            @Schema(description = "量的种类 · Kind of quantity", nullable = true)
            Measure measure,

            @Schema(description = "修饰 · Qualifier", nullable = true)
            Qualifier qualifier,

            @Schema(description = "账簿数值 · Value according to the books", examples = "273790000.00", nullable = true)
            String actual,

            @Schema(description = "账簿数值减公布数值 · Value of the books minus published value", nullable = true)
            String difference,

            @Schema(description = "可能原因 · Likely cause", nullable = true)
            Cause cause,

            @Schema(
                    description =
                            "可能原因，或无法核对的原因，用文字说明 · Explanation of the likely cause, or of why the figure could not be checked",
                    nullable = true)
            Label explanation,

            @Schema(description = "应为的数值 · Correct value", examples = "273790000.00", nullable = true)
            String suggestion,

            @Schema(description = "应为的写法 · Correct text", examples = "2.7379亿元", nullable = true)
            String suggestedText,

            @Schema(description = "按此更正后分项之和是否等于总数 · Whether the parts then add up to the total", nullable = true)
            Boolean partsMeetTotal,

            @Schema(description = "无法核对的原因（问题代码） · Why it could not be checked: a problem code", nullable = true)
            String reason,

            @Schema(
                    description = "致使无法核对的词 · The word that made the check impossible",
                    examples = "港币",
                    nullable = true)
            String unknownWord,

            @Schema(description = "指标代码 · Indicator", nullable = true)
            String indicator,

            @Schema(description = "指标维度 · Dimensions", nullable = true)
            Map<String, String> dimensions,

            LocalDate asOf) {}

    /** A total and its parts. */
    @JsonInclude(Include.NON_NULL)
    @Schema(name = "FigureTotal", description = "总数与分项 · A total and its parts")
    record TotalView(
            String id,

            List<String> parts,

            Verdict verdict,

            @Schema(description = "总数 · The total", nullable = true)
            String claimed,

            @Schema(description = "分项之和 · Sum of the parts", nullable = true)
            String sumOfParts,

            @Schema(description = "总数减分项之和 · Total minus sum", nullable = true)
            String difference,

            @Schema(
                    description = "更正后可使分项等于总数的那个分项 · The part whose correction makes the parts add up to the total",
                    nullable = true)
            String suspect) {}
}
