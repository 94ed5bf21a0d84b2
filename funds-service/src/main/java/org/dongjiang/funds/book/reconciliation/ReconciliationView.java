package org.dongjiang.funds.book.reconciliation;

import java.time.Instant;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reconciliation as callers see it. */
@Schema(description = "账簿核对 · A complete comparison of what is kept with the leaves of the log")
record ReconciliationView(
        String id,
        long version,

        @Filter(sortable = false) @Schema(description = "核对原因 · Reason")
        String reason,

        @Filter(attribute = "endedAtMillis", sortable = false)
        @Schema(description = "完成时刻，未完成时为空 · Ended at; null until all is compared", nullable = true)
        Instant endedAt,

        @Schema(description = "已核对凭证数，未完成时为空 · Vouchers compared; null until all are", nullable = true)
        Long vouchers,

        @Filter(sortable = false)
        @Schema(
                description = "差异数，零为全部相符，未完成时为空 · Differences; zero if all agrees, null until all is compared",
                nullable = true)
        Long differences,

        @Filter(attribute = "recordedBy")
        @Schema(
                description =
                        "提出人，定时核对为 reconciliation · Asked by; reconciliation for those that come round by themselves")
        String askedBy,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "提出时刻 · Asked at")
        Instant recordedAt)
        implements RecordView {

    static ReconciliationView of(Reconciliation reconciliation) {
        return new ReconciliationView(
                reconciliation.id().toString(),
                reconciliation.version(),
                reconciliation.reason(),
                reconciliation.endedAt(),
                reconciliation.vouchers(),
                reconciliation.differences(),
                reconciliation.recordedBy(),
                reconciliation.recordedAt());
    }
}
