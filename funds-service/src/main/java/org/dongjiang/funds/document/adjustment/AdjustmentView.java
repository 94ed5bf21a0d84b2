package org.dongjiang.funds.document.adjustment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.document.DocumentStatus;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An adjustment as callers see it. */
@Schema(description = "调整 · An adjustment of the books")
record AdjustmentView(
        String id,
        long version,

        @Place
        @Filter(sortable = false)
        @Schema(description = "资金项目类别，涉及多个时为空 · Programme; null if several", nullable = true)
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

        @Schema(description = "原因，否决、退回或作废时填写 · Reason, given for a rejection, a return or a voiding", nullable = true)
        String reason,

        @Filter(attribute = "endedAtMillis", sortable = false)
        @Schema(
                description =
                        "办结时刻，未经记账而否决、退回、撤回、作废或逾期之时；其他为空 · Ended at, when it was rejected, returned, withdrawn, voided or expired; otherwise null",
                nullable = true)
        Instant endedAt,

        @Filter(sortable = false)
        @Schema(
                description = "所替换的上一版的系统编号，首版为空 · Id of the version that it replaces, null for the first",
                nullable = true)
        String replaces,

        @Filter(sortable = false)
        @Schema(
                description = "替换它的下一版的系统编号，尚无则为空 · Id of the version that replaced it, null if none has",
                nullable = true)
        String replacedBy,

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
                adjustment.endedAt(),
                adjustment.replaces(),
                adjustment.replacedBy(),
                adjustment.voucherId(),
                adjustment.attachments(),
                adjustment.recordedAt());
    }
}
