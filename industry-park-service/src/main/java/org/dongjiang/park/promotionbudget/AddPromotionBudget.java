package org.dongjiang.park.promotionbudget;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to record a promotion budget. */
@Schema(description = "登记招商经费预算 · Records a promotion budget", examples = """
                {"year": 2017, "project": "sample-promotion-2017", "amount": "1000000.00", "approvedOn": "2017-01-10"}""")
record AddPromotionBudget(
        @NotNull @Min(2013) @Max(9999) @Schema(description = "年度 · Year")
        Integer year,

        @NotNull @NaturalCode @Schema(description = "资金项目代码 · Project code in the funds service")
        String project,

        @NotNull @Schema(description = "金额 · Amount") Money amount,

        @NotNull @PastOrPresent @Schema(description = "批准日期 · Approved on")
        LocalDate approvedOn) {}
