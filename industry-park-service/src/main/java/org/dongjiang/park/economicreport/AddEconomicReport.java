package org.dongjiang.park.economicreport;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.indicator.Period;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to record an economic report. */
@Schema(description = "登记园区经济运行报告 · Records an economic report", examples = """
                {"park": "sample-park", "period": "2017-H1", "revision": 0, "publishedOn": "2017-07-20", "grossOutput": "2309300000.00", "valueAdded": "523200000.00", "tax": "73880000.00"}""")
record AddEconomicReport(
        @NotNull @NaturalCode @Schema(description = "园区 · Park")
        String park,

        @NotNull
        @Pattern(regexp = Period.PATTERN, message = "{org.dongjiang.kernel.codes.period}")
        @Schema(description = "报告期 · Period")
        String period,

        @NotNull @Min(0) @Max(999) @Schema(description = "修订次数，首次为 0 · Revision, 0 for the first")
        Integer revision,

        @NotNull @PastOrPresent @Schema(description = "发布日期 · Published on")
        LocalDate publishedOn,

        @NotNull @Schema(description = "工业总产值 · Gross industrial output")
        Money grossOutput,

        @NotNull @Schema(description = "工业增加值，可为负 · Industrial value added; can be negative")
        Money valueAdded,

        @NotNull @Schema(description = "税收，退税多于征收时为负 · Tax; negative if refunds exceed collections")
        Money tax,

        @DecimalMin("-100")
        @DecimalMax("100000")
        @Digits(integer = 5, fraction = 4)
        @Schema(description = "公布的总产值同比（%） · Stated growth of gross output (%)")
        BigDecimal statedGrossOutputGrowth,

        @DecimalMin("-100")
        @DecimalMax("100000")
        @Digits(integer = 5, fraction = 4)
        @Schema(description = "公布的增加值同比（%） · Stated growth of value added (%)")
        BigDecimal statedValueAddedGrowth,

        @DecimalMin("-100")
        @DecimalMax("100000")
        @Digits(integer = 5, fraction = 4)
        @Schema(description = "公布的税收同比（%） · Stated growth of tax (%)")
        BigDecimal statedTaxGrowth,

        @Size(min = 1, max = 100) @Schema(description = "同比的价格口径 · Price basis of the stated growth")
        String priceBasis) {}
