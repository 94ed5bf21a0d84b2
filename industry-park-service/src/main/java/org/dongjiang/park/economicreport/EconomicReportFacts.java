package org.dongjiang.park.economicreport;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
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
import java.math.RoundingMode;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.indicator.Period;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Fen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of an economic report. */
@Embeddable
@Schema(description = "登记园区经济运行报告 · Records an economic report", examples = """
                {"park": "sample-park", "period": "2017-H1", "revision": 0, "publishedOn": "2017-07-20", "grossOutput": "2309300000.00", "valueAdded": "523200000.00", "tax": "73880000.00", "priceBasis": "可比价"}""")
record EconomicReportFacts(
        @NotNull @NaturalCode @Corrected @Place @Filter @Schema(description = "园区 · Park")
        String park,

        @NotNull
        @Pattern(regexp = Period.PATTERN, message = "{org.dongjiang.kernel.codes.period}")
        @Corrected
        @Filter
        @Schema(description = "报告期 · Period")
        String period,

        @NotNull @Min(0) @Max(999) @Corrected @Filter @Schema(description = "修订次数，首次为 0 · Revision, 0 for the first")
        Integer revision,

        @NotNull @PastOrPresent @Corrected @Filter @Schema(description = "发布日期 · Published on")
        LocalDate publishedOn,

        @NotNull
        @Column(name = "gross_output_fen")
        @Convert(converter = Fen.class)
        @Corrected
        @Filter
        @Schema(description = "工业总产值 · Gross industrial output")
        Money grossOutput,

        @NotNull
        @Column(name = "value_added_fen")
        @Convert(converter = Fen.class)
        @Corrected
        @Filter
        @Schema(description = "工业增加值，可为负 · Industrial value added; can be negative")
        Money valueAdded,

        @NotNull
        @Column(name = "tax_fen")
        @Convert(converter = Fen.class)
        @Corrected
        @Filter
        @Schema(description = "税收，退税多于征收时为负 · Tax; negative if refunds exceed collections")
        Money tax,

        @DecimalMin("-100")
        @DecimalMax("100000")
        @Digits(integer = 5, fraction = 4)
        @Corrected
        @Filter(sortable = false)
        @Schema(description = "公布的总产值同比（%） · Stated growth of gross output (%)", nullable = true)
        BigDecimal statedGrossOutputGrowth,

        @DecimalMin("-100")
        @DecimalMax("100000")
        @Digits(integer = 5, fraction = 4)
        @Corrected
        @Filter(sortable = false)
        @Schema(description = "公布的增加值同比（%） · Stated growth of value added (%)", nullable = true)
        BigDecimal statedValueAddedGrowth,

        @DecimalMin("-100")
        @DecimalMax("100000")
        @Digits(integer = 5, fraction = 4)
        @Corrected
        @Filter(sortable = false)
        @Schema(description = "公布的税收同比（%） · Stated growth of tax (%)", nullable = true)
        BigDecimal statedTaxGrowth,

        @Size(min = 1, max = 100)
        @Filter(sortable = false)
        @Schema(description = "同比的价格口径 · Price basis of the stated growth", nullable = true)
        String priceBasis) {

    /** Decimal places of a stated growth, as stored. */
    private static final int PLACES = 4;

    EconomicReportFacts {
        statedGrossOutputGrowth = stored(statedGrossOutputGrowth);
        statedValueAddedGrowth = stored(statedValueAddedGrowth);
        statedTaxGrowth = stored(statedTaxGrowth);
    }

    /** A number is the same however many zeros end it; one with too many places is left as it is, and refused. */
    private static BigDecimal stored(BigDecimal growth) {
        return growth == null || growth.stripTrailingZeros().scale() > PLACES
                ? growth
                : growth.setScale(PLACES, RoundingMode.UNNECESSARY);
    }
}
