package org.dongjiang.park.park;

import java.time.Instant;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A park as callers see it. */
@Schema(description = "园区 · A park")
record ParkView(
        String id,
        long version,

        @Filter @Schema(description = "代码 · Code") String code,

        @Filter @Schema(description = "名称 · Name") String name,

        @Filter @Schema(description = "英文名称 · English name") String nameEn,

        @Filter @Schema(description = "行政区划代码（GB/T 2260） · Division code (GB/T 2260)")
        String region,

        @Filter(sortable = false) @Schema(description = "共建原则与思路 · Principles of joint development", nullable = true)
        String principles,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static ParkView of(Park park) {
        return new ParkView(
                park.id().toString(),
                park.version(),
                park.code(),
                park.name(),
                park.nameEn(),
                park.region(),
                park.principles(),
                park.recordedAt());
    }
}
