package org.dongjiang.funds.document.acceptance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.document.DocumentStatus;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An acceptance as callers see it. */
@Schema(description = "验收 · An acceptance")
record AcceptanceView(
        String id,
        long version,

        @Place @Filter @Schema(description = "资金项目类别 · Programme")
        String programme,

        @Filter @Schema(description = "拨付的付款流水号 · Payment reference of the disbursement")
        String disbursement,

        @Filter(attribute = "amountFen") @Schema(description = "金额 · Amount")
        Money amount,

        @Filter @Schema(description = "验收日期 · Accepted on") LocalDate acceptedOn,

        @Filter @Schema(description = "验收文号 · Number of the acceptance certificate")
        String certificate,

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

    static AcceptanceView of(Acceptance acceptance) {
        return new AcceptanceView(
                acceptance.id().toString(),
                acceptance.version(),
                acceptance.programme(),
                acceptance.disbursement(),
                acceptance.amount(),
                acceptance.acceptedOn(),
                acceptance.certificate(),
                acceptance.summary(),
                acceptance.batch(),
                acceptance.status(),
                acceptance.recordedBy(),
                acceptance.firstChecker(),
                acceptance.checker(),
                acceptance.reason(),
                acceptance.endedAt(),
                acceptance.replaces(),
                acceptance.replacedBy(),
                acceptance.voucherId(),
                acceptance.attachments(),
                acceptance.recordedAt());
    }
}
