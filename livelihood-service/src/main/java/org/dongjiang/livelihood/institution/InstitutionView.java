package org.dongjiang.livelihood.institution;

import java.time.Instant;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An institution as callers see it. */
@Schema(description = "机构 · An institution")
record InstitutionView(
        String id,
        long version,

        @Filter @Schema(description = "代码 · Code") String code,

        @Filter @Schema(description = "名称 · Name") String name,

        @Filter @Schema(description = "领域 · Sector") Sector sector,

        @Filter @Schema(description = "支援方或受援方 · Assisting or receiving side")
        Side side,

        @Filter @Schema(description = "行政区划代码（GB/T 2260） · Division code (GB/T 2260)")
        String region,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static InstitutionView of(Institution institution) {
        return new InstitutionView(
                institution.id().toString(),
                institution.version(),
                institution.code(),
                institution.name(),
                institution.sector(),
                institution.side(),
                institution.region(),
                institution.recordedAt());
    }
}
