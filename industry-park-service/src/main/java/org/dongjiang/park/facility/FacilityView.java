package org.dongjiang.park.facility;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A supporting facility as callers see it. */
@Schema(description = "配套项目 · A supporting facility")
record FacilityView(
        String id,
        long version,

        @Filter @Schema(description = "代码（与资金项目代码一致） · Code, the same as the project code in the funds service")
        String code,

        @Filter @Schema(description = "名称 · Name") String name,

        @Filter @Schema(description = "园区 · Park") String park,

        @Filter(sortable = false) @Schema(description = "投入使用日期 · In use from", nullable = true)
        LocalDate inUseOn,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static FacilityView of(Facility facility) {
        return new FacilityView(
                facility.id().toString(),
                facility.version(),
                facility.code(),
                facility.name(),
                facility.park(),
                facility.inUseOn(),
                facility.recordedAt());
    }
}
