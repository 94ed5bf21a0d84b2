package org.dongjiang.park.industry;

import java.time.Instant;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An industry as callers see it. */
@Schema(description = "产业 · An industry")
record IndustryView(
        String id,
        long version,

        @Filter @Schema(description = "代码 · Code") String code,

        @Filter @Schema(description = "名称 · Name") String name,

        @Filter @Schema(description = "英文名称 · English name") String nameEn,

        @Filter @Schema(description = "园区 · Park") String park,

        @Filter(attribute = "leadsPark") @Schema(description = "是否主导产业 · Whether it is a leading industry")
        boolean leading,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static IndustryView of(Industry industry) {
        return new IndustryView(
                industry.id().toString(),
                industry.version(),
                industry.code(),
                industry.name(),
                industry.nameEn(),
                industry.park(),
                industry.leadsPark(),
                industry.recordedAt());
    }
}
