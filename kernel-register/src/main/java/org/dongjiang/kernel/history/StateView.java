package org.dongjiang.kernel.history;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The members that all living records have besides their facts. */
@Schema(description = "各类记录共有的成员 · Members common to all records")
public record StateView(
        String id,
        long version,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt,

        @Filter @Schema(description = "登记人 · Recorded by") String recordedBy,

        @Filter(attribute = "updatedAtMillis") @Schema(description = "本版本的登记时刻 · When this version was recorded")
        Instant updatedAt,

        @Filter @Schema(description = "本版本的登记人 · Who recorded this version")
        String updatedBy,

        @Filter(sortable = false)
        @Schema(
                nullable = true,
                description =
                        "终止日期，自该日起不再存在；null 为未终止 · Ended on: from this day on it is no more; null while it goes on")
        LocalDate endedOn)
        implements RecordView {

    static StateView of(RecordState<?> state) {
        return new StateView(
                state.recordId().toString(),
                state.version(),
                state.recordedAt(),
                state.recordedBy(),
                state.updatedAt(),
                state.updatedBy(),
                state.endedOn());
    }
}
