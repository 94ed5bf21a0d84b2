package org.dongjiang.park.subsidyapplication;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application for a loan-interest subsidy as callers see it. */
@Schema(description = "贷款贴息申请 · An application for a loan-interest subsidy")
record SubsidyApplicationView(
        String id,
        long version,

        @Filter @Schema(description = "批次 · Batch") String batch,

        @Filter @Schema(description = "企业统一社会信用代码 · Unified social credit code of the enterprise")
        String enterprise,

        @Filter(attribute = "amountFen") @Schema(description = "申请贴息金额 · Amount applied for")
        Money amount,

        @Filter @Schema(description = "申请日期 · Applied on") LocalDate appliedOn,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static SubsidyApplicationView of(SubsidyApplication subsidyApplication) {
        return new SubsidyApplicationView(
                subsidyApplication.id().toString(),
                subsidyApplication.version(),
                subsidyApplication.batch(),
                subsidyApplication.enterprise(),
                subsidyApplication.amount(),
                subsidyApplication.appliedOn(),
                subsidyApplication.recordedAt());
    }
}
