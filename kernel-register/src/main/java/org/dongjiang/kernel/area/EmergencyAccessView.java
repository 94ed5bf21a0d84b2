package org.dongjiang.kernel.area;

import java.time.Instant;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An emergency access as callers see it. */
@Schema(description = "一次紧急查阅 · An emergency access")
record EmergencyAccessView(
        String id,
        long version,

        @Filter @Place @Schema(description = "所查阅的行政区划 · Division that was opened")
        String region,

        @Filter @Schema(description = "原因 · Reason") String reason,

        @Filter(attribute = "untilMillis") @Schema(description = "至何时为止 · Open until")
        Instant until,

        @Filter(attribute = "endedAtMillis", sortable = false)
        @Schema(nullable = true, description = "提前结束的时刻；null 为未提前结束 · When it was given back early; null if it was not")
        Instant endedAt,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt,

        @Filter @Schema(description = "查阅人 · Who opened it") String recordedBy)
        implements RecordView {

    static EmergencyAccessView of(EmergencyAccess access) {
        return new EmergencyAccessView(
                access.id().toString(),
                access.version(),
                access.region(),
                access.reason(),
                access.until(),
                access.endedAt(),
                access.recordedAt(),
                access.recordedBy());
    }
}
