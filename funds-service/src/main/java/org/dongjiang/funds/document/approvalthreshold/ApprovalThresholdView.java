package org.dongjiang.funds.document.approvalthreshold;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An approval threshold as callers see it. */
@Schema(description = "审批额度 · An approval threshold: the amount from which a kind of document needs two checkers")
record ApprovalThresholdView(
        String id,
        long version,

        @Filter @Schema(description = "单据类型 · Kind of document")
        DocumentKind documentKind,

        @Filter(attribute = "fromFen")
        @Schema(description = "自此金额起须两人复核 · Two checkers from; the amount from which two are required")
        Money fromAmount,

        @Filter @Schema(description = "生效日期 · Valid from") LocalDate validFrom,

        @Filter @Schema(description = "设定人 · Set by") String recordedBy,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static ApprovalThresholdView of(ApprovalThreshold threshold) {
        return new ApprovalThresholdView(
                threshold.id().toString(),
                threshold.version(),
                threshold.documentKind(),
                threshold.fromAmount(),
                threshold.validFrom(),
                threshold.recordedBy(),
                threshold.recordedAt());
    }
}
