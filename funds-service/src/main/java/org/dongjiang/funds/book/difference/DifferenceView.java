package org.dongjiang.funds.book.difference;

import java.time.Instant;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A difference as callers see it. */
@Schema(description = "账簿差异 · A difference from the leaves of the log")
record DifferenceView(
        String id,
        long version,

        @Filter @Schema(description = "差异类型 · Kind") DifferenceKind kind,

        @Filter @Schema(description = "差异所在 · Subject; what differs", examples = "2018-03-RECEIPT-1")
        String subject,

        @Filter(sortable = false)
        @Schema(description = "资金项目类别，涉及多个或无法确定时为空 · Programme; null if several, or unknown", nullable = true)
        String programme,

        @Schema(description = "账面所存 · Kept; as it is stored")
        String kept,

        @Schema(description = "重新计算 · Recomputed; as it follows from the leaves")
        String recomputed,

        @Filter @Schema(description = "是否尚未消除 · Open; not over yet")
        boolean open,

        @Filter(attribute = "endedAtMillis", sortable = false)
        @Schema(description = "消除时刻，未消除时为空 · Ended at; null while it is open", nullable = true)
        Instant endedAt,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "发现时刻 · Found at")
        Instant recordedAt)
        implements RecordView {

    static DifferenceView of(Difference difference) {
        return new DifferenceView(
                difference.id().toString(),
                difference.version(),
                difference.kind(),
                difference.subject(),
                difference.programme(),
                difference.kept(),
                difference.recomputed(),
                difference.isOpen(),
                difference.endedAt(),
                difference.recordedAt());
    }
}
