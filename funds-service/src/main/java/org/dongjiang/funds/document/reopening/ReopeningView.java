package org.dongjiang.funds.document.reopening;

import java.time.Instant;
import org.dongjiang.kernel.change.ChangeStatus;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reopening as callers see it. */
@Schema(description = "反结账 · A reopening of a closed period")
record ReopeningView(
        String id,
        long version,

        @Filter @Schema(description = "月份 · Month", examples = "2018-06")
        String period,

        @Filter @Schema(description = "原因 · Reason") String reason,

        @Filter @Schema(description = "状态 · Status") ChangeStatus status,

        @Filter(attribute = "recordedBy") @Schema(description = "申请人 · Requested by")
        String maker,

        @Filter(sortable = false) @Schema(description = "复核人 · Checker", nullable = true)
        String checker,

        @Schema(description = "否决原因，未否决则为空 · Why it was rejected; null if it was not", nullable = true)
        String rejectionReason,

        @Filter(attribute = "decidedAtMillis", sortable = false)
        @Schema(description = "办结时刻，待复核则为空 · Decided at; null until it is", nullable = true)
        Instant decidedAt,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "申请时刻 · Requested at")
        Instant recordedAt)
        implements RecordView {

    static ReopeningView of(Reopening reopening) {
        return new ReopeningView(
                reopening.id().toString(),
                reopening.version(),
                reopening.period(),
                reopening.reason(),
                reopening.status(),
                reopening.recordedBy(),
                reopening.checker(),
                reopening.rejectionReason(),
                reopening.decidedAt(),
                reopening.recordedAt());
    }
}
