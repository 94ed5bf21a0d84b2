package org.dongjiang.funds.document.disbursement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.document.DocumentStatus;
import org.dongjiang.funds.relief.measure.Measure;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A disbursement as callers see it. */
@Schema(description = "拨付 · A disbursement")
record DisbursementView(
        String id,
        long version,

        @Filter @Schema(description = "项目 · Project") String project,

        @Filter @Schema(description = "收款单位 · Payee") String payee,

        @Place @Filter(sortable = false) @Schema(description = "用于的区划或村 · Division or village", nullable = true)
        String region,

        @Filter(sortable = false) @Schema(description = "用于的帮扶户 · Household", nullable = true)
        String household,

        @Filter(sortable = false) @Schema(description = "帮扶举措 · Measure", nullable = true)
        Measure measure,

        @Filter(sortable = false) @Schema(description = "所动用资金下达的文号 · Allotment drawn on", nullable = true)
        String allotment,

        @Filter(sortable = false) @Schema(description = "资金保留至 · Reserved until", nullable = true)
        LocalDate reservedUntil,

        @Filter(attribute = "amountFen") @Schema(description = "金额 · Amount")
        Money amount,

        @Filter @Schema(description = "拨付日期 · Paid on") LocalDate paidOn,

        @Filter @Schema(description = "付款流水号 · Payment reference")
        String paymentReference,

        @Filter(sortable = false) @Schema(description = "收款日期 · Received by the payee on", nullable = true)
        LocalDate acknowledgedOn,

        @Schema(description = "收款回执号 · Number of the acknowledgement", nullable = true)
        String acknowledgement,

        @Filter @Schema(description = "摘要 · Summary") String summary,

        @Filter @Schema(description = "资金项目类别 · Programme") String programme,

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

    static DisbursementView of(Disbursement disbursement) {
        return new DisbursementView(
                disbursement.id().toString(),
                disbursement.version(),
                disbursement.project(),
                disbursement.payee(),
                disbursement.region(),
                disbursement.household(),
                disbursement.measure(),
                disbursement.allotment(),
                disbursement.reservedUntil(),
                disbursement.amount(),
                disbursement.paidOn(),
                disbursement.paymentReference(),
                disbursement.acknowledgedOn(),
                disbursement.acknowledgement(),
                disbursement.summary(),
                disbursement.programme(),
                disbursement.batch(),
                disbursement.status(),
                disbursement.recordedBy(),
                disbursement.firstChecker(),
                disbursement.checker(),
                disbursement.reason(),
                disbursement.endedAt(),
                disbursement.replaces(),
                disbursement.replacedBy(),
                disbursement.voucherId(),
                disbursement.attachments(),
                disbursement.recordedAt());
    }
}
