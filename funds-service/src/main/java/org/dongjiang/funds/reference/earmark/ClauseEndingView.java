package org.dongjiang.funds.reference.earmark;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.change.ChangeStatus;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ending of a clause as callers see it. */
@Schema(description = "专款专用条款的终止 · The ending of an earmarking clause")
record ClauseEndingView(
        String id,
        long version,

        @Filter @Schema(description = "条款的系统编号 · Id of the clause")
        String clauseId,

        @Filter @Schema(description = "资金项目类别 · Programme") String programme,

        @Filter @Schema(description = "条款 · Clause") String clause,

        @Schema(description = "原因 · Reason") String reason,

        @Filter(sortable = false)
        @Schema(
                description =
                        "终止日期，仍在当日有效；申请未填且未复核则为空 · Valid until, this day included; null if it was omitted and is not approved",
                nullable = true)
        LocalDate validUntil,

        @Filter @Schema(description = "状态 · Status") ChangeStatus status,

        @Filter(attribute = "recordedBy") @Schema(description = "申请人 · Requested by")
        String maker,

        @Filter(sortable = false)
        @Schema(description = "复核人，待复核则为空 · Checker; null until it is decided", nullable = true)
        String checker,

        @Schema(description = "否决原因，未否决则为空 · Why it was rejected; null if it was not", nullable = true)
        String rejectionReason,

        @Filter(attribute = "decidedAtMillis", sortable = false)
        @Schema(description = "办结时刻，待复核则为空 · Decided at; null until it is", nullable = true)
        Instant decidedAt,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "申请时刻 · Requested at")
        Instant recordedAt)
        implements RecordView {

    static ClauseEndingView of(ClauseEnding ending) {
        return new ClauseEndingView(
                ending.id().toString(),
                ending.version(),
                ending.clauseId().toString(),
                ending.programme(),
                ending.clause(),
                ending.reason(),
                ending.validUntil(),
                ending.status(),
                ending.recordedBy(),
                ending.checker(),
                ending.rejectionReason(),
                ending.decidedAt(),
                ending.recordedAt());
    }
}
