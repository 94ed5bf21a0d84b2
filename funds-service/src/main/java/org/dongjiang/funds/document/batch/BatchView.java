package org.dongjiang.funds.document.batch;

import java.time.Instant;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A batch as callers see it. */
@Schema(description = "批次 · A batch of documents")
record BatchView(
        String id,
        long version,

        @Filter @Schema(description = "代码 · Code") String code,

        @Filter @Schema(description = "名称 · Name") String name,

        @Filter @Schema(description = "单据类型 · Kind of document")
        DocumentKind documentKind,

        @Place @Filter @Schema(description = "资金项目类别 · Programme")
        String programme,

        @Filter @Schema(description = "申报笔数 · Number of documents declared")
        int declaredCount,

        @Filter(attribute = "declaredTotalFen") @Schema(description = "申报总额 · Total declared")
        Money declaredTotal,

        @Filter
        @Schema(
                description =
                        "已登记笔数，不含复核前否决、退回、撤回、逾期的 · Number of documents entered, not counting those rejected, returned, withdrawn or expired before approval")
        int enteredCount,

        @Filter(attribute = "enteredTotalFen") @Schema(description = "已登记总额 · Total entered")
        Money enteredTotal,

        @Filter @Schema(description = "状态 · Status") BatchStatus status,

        @Filter(attribute = "recordedBy") @Schema(description = "经办人 · Maker")
        String maker,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static BatchView of(Batch batch) {
        return new BatchView(
                batch.id().toString(),
                batch.version(),
                batch.code(),
                batch.name(),
                batch.documentKind(),
                batch.programme(),
                batch.declaredCount(),
                batch.declaredTotal(),
                batch.enteredCount(),
                batch.enteredTotal(),
                batch.status(),
                batch.recordedBy(),
                batch.recordedAt());
    }
}
