package org.dongjiang.park.economicreport;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An economic report as callers see it. */
@Schema(description = "园区经济运行报告 · An economic report")
record EconomicReportView(
        String id,
        long version,

        @Filter @Schema(description = "园区 · Park") String park,

        @Filter @Schema(description = "报告期 · Period") String period,

        @Filter @Schema(description = "修订次数，首次为 0 · Revision, 0 for the first")
        int revision,

        @Filter @Schema(description = "发布日期 · Published on") LocalDate publishedOn,

        @Filter(attribute = "grossOutputFen") @Schema(description = "工业总产值 · Gross industrial output")
        Money grossOutput,

        @Filter(attribute = "valueAddedFen") @Schema(description = "工业增加值 · Industrial value added")
        Money valueAdded,

        @Filter(attribute = "taxFen") @Schema(description = "税收 · Tax")
        Money tax,

        @Filter(sortable = false)
        @Schema(description = "公布的总产值同比（%） · Stated growth of gross output (%)", nullable = true)
        BigDecimal statedGrossOutputGrowth,

        @Filter(sortable = false)
        @Schema(description = "公布的增加值同比（%） · Stated growth of value added (%)", nullable = true)
        BigDecimal statedValueAddedGrowth,

        @Filter(sortable = false) @Schema(description = "公布的税收同比（%） · Stated growth of tax (%)", nullable = true)
        BigDecimal statedTaxGrowth,

        @Filter(sortable = false) @Schema(description = "同比的价格口径 · Price basis of the stated growth", nullable = true)
        String priceBasis,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static EconomicReportView of(EconomicReport economicReport) {
        return new EconomicReportView(
                economicReport.id().toString(),
                economicReport.version(),
                economicReport.park(),
                economicReport.period(),
                economicReport.revision(),
                economicReport.publishedOn(),
                economicReport.grossOutput(),
                economicReport.valueAdded(),
                economicReport.tax(),
                economicReport.statedGrossOutputGrowth(),
                economicReport.statedValueAddedGrowth(),
                economicReport.statedTaxGrowth(),
                economicReport.priceBasis(),
                economicReport.recordedAt());
    }
}
