package org.dongjiang.livelihood.pairing;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pairing as callers see it. */
@Schema(description = "结对 · A pairing")
record PairingView(
        String id,
        long version,

        @Filter @Schema(description = "代码 · Code") String code,

        @Filter @Schema(description = "支援方机构 · Assisting institution")
        String assisting,

        @Filter @Schema(description = "受援方机构 · Receiving institution")
        String receiving,

        @Filter @Schema(description = "起始日期 · Started on") LocalDate startedOn,

        @Filter(sortable = false) @Schema(description = "终止日期 · Ended on", nullable = true)
        LocalDate endedOn,

        @Filter(sortable = false) @Schema(description = "协议 · Agreement", nullable = true)
        String agreement,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static PairingView of(Pairing pairing) {
        return new PairingView(
                pairing.id().toString(),
                pairing.version(),
                pairing.code(),
                pairing.assisting(),
                pairing.receiving(),
                pairing.startedOn(),
                pairing.endedOn(),
                pairing.agreement(),
                pairing.recordedAt());
    }
}
