package org.dongjiang.funds.appropriation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.document.DocumentStatus;
import org.dongjiang.funds.measure.Measure;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.EntryView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An appropriation as callers see it. */
@Schema(description = "拨付 · An appropriation")
record AppropriationView(
        String id,
        long version,

        @Filter @Schema(description = "项目 · Project") String project,

        @Filter @Schema(description = "收款单位 · Payee") String payee,

        @Filter(sortable = false) @Schema(description = "用于的区划或村 · Division or village", nullable = true)
        String region,

        @Filter(sortable = false) @Schema(description = "用于的帮扶户 · Household", nullable = true)
        String household,

        @Filter(sortable = false) @Schema(description = "帮扶举措 · Measure", nullable = true)
        Measure measure,

        @Filter(sortable = false) @Schema(description = "所动用下达的文号 · Allotment that it draws on", nullable = true)
        String allotment,

        @Filter(sortable = false)
        @Schema(description = "资金保留至 · Last day for which the money is set aside", nullable = true)
        LocalDate reservedUntil,

        @Filter(attribute = "amountFen") @Schema(description = "金额 · Amount")
        Money amount,

        @Filter @Schema(description = "拨付日期 · Paid on") LocalDate paidOn,

        @Filter @Schema(description = "付款流水号 · Payment reference")
        String paymentReference,

        @Filter(sortable = false)
        @Schema(description = "收款确认日期 · Day on which the payee acknowledged it", nullable = true)
        LocalDate receivedOn,

        @Schema(description = "收款凭据编号 · Number of the receipt", nullable = true)
        String receipt,

        @Filter @Schema(description = "摘要 · Summary") String summary,

        @Filter @Schema(description = "资金项目类别 · Programme") String programme,

        @Filter(sortable = false) @Schema(description = "所属批次 · Batch that it belongs to", nullable = true)
        String batch,

        @Filter @Schema(description = "状态 · Status") DocumentStatus status,

        @Filter(attribute = "recordedBy") @Schema(description = "经办 · Maker")
        String maker,

        @Filter(sortable = false) @Schema(description = "初审，须两人复核时 · First of two checkers", nullable = true)
        String firstChecker,

        @Filter(sortable = false) @Schema(description = "复核 · Checker", nullable = true)
        String checker,

        @Schema(description = "退回原因 · Why it was rejected", nullable = true)
        String reason,

        @Schema(description = "记账凭证编号 · Id of its voucher", nullable = true)
        String voucherId,

        @Schema(description = "附件编号 · Ids of attachments") List<String> attachments,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements EntryView {

    static AppropriationView of(Appropriation appropriation) {
        return new AppropriationView(
                appropriation.id().toString(),
                appropriation.version(),
                appropriation.project(),
                appropriation.payee(),
                appropriation.region(),
                appropriation.household(),
                appropriation.measure(),
                appropriation.allotment(),
                appropriation.reservedUntil(),
                appropriation.amount(),
                appropriation.paidOn(),
                appropriation.paymentReference(),
                appropriation.receivedOn(),
                appropriation.receipt(),
                appropriation.summary(),
                appropriation.programme(),
                appropriation.batch(),
                appropriation.status(),
                appropriation.recordedBy(),
                appropriation.firstChecker(),
                appropriation.checker(),
                appropriation.reason(),
                appropriation.voucherId(),
                appropriation.attachments(),
                appropriation.recordedAt());
    }
}
