package org.dongjiang.park.promotionbudget;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.history.Placed;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Fen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a promotion budget. */
@Embeddable
@Schema(description = "登记招商经费预算 · Records a promotion budget", examples = """
                {"year": 2017, "project": "sample-promotion-2017", "amount": "1000000.00", "region": "441622", "approvedOn": "2017-01-10"}""")
record PromotionBudgetFacts(
        @NotNull @Min(2013) @Max(9999) @Corrected @Filter @Schema(description = "年度 · Year")
        Integer year,

        @NotNull
        @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3})?)?", message = "{org.dongjiang.kernel.codes.division}")
        @Corrected
        @Filter
        @Place
        @Schema(description = "使用该预算的行政区划代码 · Code of the division whose budget it is")
        String region,

        @NotNull @NaturalCode @Filter @Schema(description = "资金项目代码 · Project code in the funds service")
        String project,

        @NotNull
        @Column(name = "amount_fen")
        @Convert(converter = Fen.class)
        @Filter
        @Schema(description = "金额 · Amount")
        Money amount,

        @NotNull @PastOrPresent @Corrected @Filter @Schema(description = "批准日期 · Approved on")
        LocalDate approvedOn)
        implements Placed {}
