package org.dongjiang.funds.document.reversal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.document.DocumentStatus;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reversal as callers see it. */
@Schema(description = "红字冲销 · A reversal of a voucher")
record ReversalView(
        String id,
        long version,

        @Place
        @Filter(sortable = false)
        @Schema(description = "资金项目类别，涉及多个时为空 · Programme; null if several", nullable = true)
        String programme,

        @Filter @Schema(description = "被冲销凭证的凭证号 · Code of the reversed voucher")
        String voucher,

        @Filter @Schema(description = "被冲销凭证的来源单据类型 · Kind of the source document of the reversed voucher")
        DocumentKind documentKind,

        @Filter @Schema(description = "被冲销凭证的来源单据 · Source document id; of the reversed voucher")
        String documentId,

        @Filter @Schema(description = "是否全部冲销 · Reversed in full")
        boolean whole,

        @Filter @Schema(description = "原因代码 · Cause") ReversalCause cause,

        @Filter(attribute = "amountFen") @Schema(description = "冲销金额（借方合计） · Amount reversed; total of debits")
        Money amount,

        @Filter @Schema(description = "冲销日期 · Reversed on") LocalDate reversedOn,

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

    static ReversalView of(Reversal reversal) {
        return new ReversalView(
                reversal.id().toString(),
                reversal.version(),
                reversal.programme(),
                reversal.voucher(),
                reversal.documentKind(),
                reversal.documentId(),
                reversal.whole(),
                reversal.cause(),
                reversal.amount(),
                reversal.reversedOn(),
                reversal.summary(),
                reversal.batch(),
                reversal.status(),
                reversal.recordedBy(),
                reversal.firstChecker(),
                reversal.checker(),
                reversal.reason(),
                reversal.endedAt(),
                reversal.replaces(),
                reversal.replacedBy(),
                reversal.voucherId(),
                reversal.attachments(),
                reversal.recordedAt());
    }
}
