package org.dongjiang.park.subsidybatch;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A batch of loan-interest subsidies as callers see it. */
@Schema(description = "贷款贴息申报批次 · A batch of loan-interest subsidies")
record SubsidyBatchView(
        String id,
        long version,

        @Filter @Schema(description = "代码 · Code") String code,

        @Filter @Schema(description = "名称 · Name") String name,

        @Filter @Schema(description = "申报日期 · Submitted on") LocalDate submittedOn,

        @Filter @Schema(description = "申报企业数 · Number of applications declared")
        int declaredCount,

        @Filter(attribute = "declaredTotalFen") @Schema(description = "申报总额 · Total declared")
        Money declaredTotal,

        @Filter @Schema(description = "已收申请数 · Number of applications received")
        int receivedCount,

        @Filter(attribute = "receivedTotalFen") @Schema(description = "已收申请总额 · Total received")
        Money receivedTotal,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static SubsidyBatchView of(SubsidyBatch subsidyBatch) {
        return new SubsidyBatchView(
                subsidyBatch.id().toString(),
                subsidyBatch.version(),
                subsidyBatch.code(),
                subsidyBatch.name(),
                subsidyBatch.submittedOn(),
                subsidyBatch.declaredCount(),
                subsidyBatch.declaredTotal(),
                subsidyBatch.receivedCount(),
                subsidyBatch.receivedTotal(),
                subsidyBatch.recordedAt());
    }
}
