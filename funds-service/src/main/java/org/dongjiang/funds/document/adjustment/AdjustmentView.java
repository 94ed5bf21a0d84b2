package org.dongjiang.funds.document.adjustment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.document.DocumentStatus;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An adjustment as callers see it. */
@Schema(description = "调整 · An adjustment of the books")
record AdjustmentView(
        String id,
        long version,

        @Filter(sortable = false) @Schema(description = "资金项目类别，涉及多个时为空 · Programme; null if several", nullable = true)
        String programme,

        @Filter(attribute = "amountFen") @Schema(description = "金额 · Amount")
        Money amount,

        @Filter @Schema(description = "调整日期 · Adjusted on") LocalDate adjustedOn,

        @Filter @Schema(description = "依据文号 · Number of the decision")
        String decision,

        @Schema(description = "分录 · Lines") List<AdjustmentLineView> lines,

        @Filter @Schema(description = "摘要 · Summary") String summary,

        @Filter(sortable = false) @Schema(description = "所属批次 · Batch", nullable = true)
        String batch,

        @Filter @Schema(description = "状态 · Status") DocumentStatus status,

        @Filter(attribute = "recordedBy") @Schema(description = "经办人 · Maker")
        String maker,

        @Filter(sortable = false)
        @Schema(description = "初审人，须两人复核时 · First checker, where two are required", nullable = true)
        String firstChecker,

        @Filter(sortable = false) @Schema(description = "复核人 · Checker", nullable = true)
        String checker,

        @Schema(description = "退回原因 · Reason for rejection", nullable = true)
        String reason,

        @Schema(description = "记账凭证的系统编号 · Voucher id", nullable = true)
        String voucherId,

        @Schema(description = "附件的系统编号 · Attachment ids") List<String> attachments,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static AdjustmentView of(Adjustment adjustment) {
        return new AdjustmentView(
                adjustment.id().toString(),
                adjustment.version(),
                adjustment.programme(),
                adjustment.amount(),
                adjustment.adjustedOn(),
                adjustment.decision(),
                adjustment.lines().stream().map(AdjustmentLineView::of).toList(),
                adjustment.summary(),
                adjustment.batch(),
                adjustment.status(),
                adjustment.recordedBy(),
                adjustment.firstChecker(),
                adjustment.checker(),
                adjustment.reason(),
                adjustment.voucherId(),
                adjustment.attachments(),
                adjustment.recordedAt());
    }
}
