package org.dongjiang.livelihood.activity;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity as callers see it. */
@Schema(description = "帮扶活动 · An activity")
record ActivityView(
        String id,
        long version,

        @Filter @Schema(description = "结对 · Pairing") String pairing,

        @Filter @Schema(description = "类型 · Kind") ActivityKind kind,

        @Filter @Schema(description = "内容 · Subject") String subject,

        @Filter @Schema(description = "开始日期 · Started on") LocalDate startedOn,

        @Filter @Schema(description = "天数 · Days") int days,

        @Filter @Schema(description = "人数 · Persons") int persons,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static ActivityView of(Activity activity) {
        return new ActivityView(
                activity.id().toString(),
                activity.version(),
                activity.pairing(),
                activity.kind(),
                activity.subject(),
                activity.startedOn(),
                activity.days(),
                activity.persons(),
                activity.recordedAt());
    }
}
