package org.dongjiang.park.promotionbudget;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A promotion budget as callers see it. */
@Schema(description = "招商经费预算 · A promotion budget")
record PromotionBudgetView(
        String id,
        long version,

        @Filter @Schema(description = "年度 · Year") int year,

        @Filter @Schema(description = "资金项目代码 · Project code in the funds service")
        String project,

        @Filter(attribute = "amountFen") @Schema(description = "金额 · Amount")
        Money amount,

        @Filter @Schema(description = "批准日期 · Approved on") LocalDate approvedOn,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static PromotionBudgetView of(PromotionBudget promotionBudget) {
        return new PromotionBudgetView(
                promotionBudget.id().toString(),
                promotionBudget.version(),
                promotionBudget.year(),
                promotionBudget.project(),
                promotionBudget.amount(),
                promotionBudget.approvedOn(),
                promotionBudget.recordedAt());
    }
}
