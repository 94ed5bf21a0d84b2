package org.dongjiang.funds.document.inbox;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.funds.document.DocumentStatus;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pending document, as callers see it. */
@Schema(description = "待办单据 · A document pending approval")
record PendingDocumentView(
        String id,
        long version,

        @Filter @Schema(description = "单据类型 · Kind") PendingKind kind,

        @Place
        @Filter(sortable = false)
        @Schema(description = "资金项目类别，涉及多个或不涉及时为空 · Programme; null if several or none", nullable = true)
        String programme,

        @Filter(attribute = "amountFen")
        @Schema(
                description =
                        "金额；审批额度为其额度，其他变更申请为 0.00 · Amount; of a threshold the amount itself, 0.00 for other changes")
        Money amount,

        @Filter @Schema(description = "摘要 · Summary") String summary,

        @Filter
        @Schema(
                description =
                        "业务日期；反结账为所涉月份首日，其他变更申请为所填日期，未填则为申请之日 · Business date; for a reopening the first day of the month, for other changes the day that they state, or that of the request")
        LocalDate businessDate,

        @Filter @Schema(description = "状态 · Status") DocumentStatus status,

        @Filter(attribute = "recordedBy") @Schema(description = "经办人 · Maker")
        String maker,

        @Filter(sortable = false) @Schema(description = "初审人，尚无则为空 · First checker; null if none yet", nullable = true)
        String firstChecker,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "提交时刻 · Submitted at")
        Instant recordedAt)
        implements RecordView {

    static PendingDocumentView of(PendingDocument document) {
        return new PendingDocumentView(
                document.id().toString(),
                document.version(),
                document.kind(),
                document.programme(),
                document.amount(),
                document.summary(),
                document.businessDate(),
                document.status(),
                document.recordedBy(),
                document.firstChecker(),
                document.recordedAt());
    }
}
