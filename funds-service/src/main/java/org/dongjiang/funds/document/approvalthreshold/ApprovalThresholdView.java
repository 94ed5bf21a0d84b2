package org.dongjiang.funds.document.approvalthreshold;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.kernel.change.ChangeStatus;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An approval threshold as callers see it. */
@Schema(
        description =
                "审批额度：单据自此金额起须有第二名复核人或附件 · An approval threshold: the amount from which a kind of document needs two checkers,"
                        + " or an attachment")
record ApprovalThresholdView(
        String id,
        long version,

        @Filter @Schema(description = "单据类型 · Kind of document")
        DocumentKind documentKind,

        @Filter @Schema(description = "要求 · Required; what such documents need")
        ThresholdRequirement requirement,

        @Filter(attribute = "fromFen")
        @Schema(description = "起始金额 · From amount; documents of this amount or more need what is required")
        Money fromAmount,

        @Filter(sortable = false)
        @Schema(
                description = "生效日期，申请未填且未复核则为空 · Valid from; null if it was omitted and is not approved",
                nullable = true)
        LocalDate validFrom,

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

    static ApprovalThresholdView of(ApprovalThreshold threshold) {
        return new ApprovalThresholdView(
                threshold.id().toString(),
                threshold.version(),
                threshold.documentKind(),
                threshold.requirement(),
                threshold.fromAmount(),
                threshold.validFrom(),
                threshold.status(),
                threshold.recordedBy(),
                threshold.checker(),
                threshold.rejectionReason(),
                threshold.decidedAt(),
                threshold.recordedAt());
    }
}
