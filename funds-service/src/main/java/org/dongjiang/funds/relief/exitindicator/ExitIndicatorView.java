package org.dongjiang.funds.relief.exitindicator;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An exit indicator as callers see it. */
@Schema(description = "脱贫指标 · An exit indicator")
record ExitIndicatorView(
        String id,
        long version,

        @Filter @Schema(description = "代码 · Code") String code,

        @Filter @Schema(description = "清单版本 · Version of the list")
        String listVersion,

        @Filter @Schema(description = "名称 · Name") String name,

        @Filter @Schema(description = "英文名称 · English name") String nameEn,

        @Filter @Schema(description = "适用起始日 · Valid from") LocalDate validFrom,

        @Filter(sortable = false) @Schema(description = "适用截止日 · Valid until", nullable = true)
        LocalDate validUntil,

        @Filter @Schema(description = "是否有原始文件佐证 · Source verified; whether a primary source supports it")
        boolean sourceVerified,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static ExitIndicatorView of(ExitIndicator exitIndicator) {
        return new ExitIndicatorView(
                exitIndicator.id().toString(),
                exitIndicator.version(),
                exitIndicator.code(),
                exitIndicator.listVersion(),
                exitIndicator.name(),
                exitIndicator.nameEn(),
                exitIndicator.validFrom(),
                exitIndicator.validUntil(),
                exitIndicator.sourceVerified(),
                exitIndicator.recordedAt());
    }
}
