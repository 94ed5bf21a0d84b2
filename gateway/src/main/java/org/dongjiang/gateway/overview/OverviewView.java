package org.dongjiang.gateway.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dongjiang.gateway.pillar.IndicatorAnswer;
import org.dongjiang.kernel.codes.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The overview as callers see it. */
@Schema(name = "Overview", description = "总览 · The overview")
record OverviewView(
        @Schema(description = "截至日期 · As of this business date", examples = "2018-09-18")
        LocalDate asOf,

        @JsonInclude
        @Schema(
                nullable = true,
                description =
                        "结对关系：数字只计其受援方的；为空则为全部 · Partnership: figures are those of its receiving division; null for all",
                examples = "baoan-longchuan")
        String partnership,

        @Schema(description = "是否所有数字都已取得 · Whether all figures are available")
        boolean complete,

        List<PillarView> pillars) {

    /** One pillar. */
    @Schema(name = "OverviewPillar", description = "板块 · A pillar")
    record PillarView(
            @Schema(description = "板块代码 · Code", examples = "funds")
            String pillar,

            Label name,

            @Schema(description = "服务是否可用 · Whether its service answers")
            boolean available,

            List<FigureView> figures) {}

    /** One figure. */
    @Schema(name = "OverviewFigure", description = "数字 · A figure")
    record FigureView(
            @Schema(description = "名称 · Name") Label label,

            @Schema(description = "指标代码 · Indicator", examples = "funds.contributed")
            String indicator,

            @Schema(description = "维度取值 · Dimensions") Map<String, String> dimensions,

            @JsonInclude @Schema(description = "数值 · Value", nullable = true, examples = "415650000.00")
            String value,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "单位 · Unit", examples = "CNY")
            String unit,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(description = "缺数原因（问题代码） · Why it is missing: a problem code", examples = "DEPENDENCY_UNAVAILABLE")
            String gap,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    description = "没有数值的原因，见该服务的代码表 · Why there is no value: a code of the pillar's code list",
                    examples = "NOTHING_REPORTED")
            String reason,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(description = "由几方的数构成，应有几方 · How many parts the value includes, and how many are expected")
            IndicatorAnswer.Parts parts,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    description =
                            "最近一次账簿全部核对相符的日期；不取自账簿或尚未相符时没有此项 · Day of the last complete reconciliation of"
                                    + " the books without a difference; absent if the figure is not from the ledger, or there was none yet",
                    examples = "2018-06-30",
                    format = "date")
            String reconciledOn) {}
}
