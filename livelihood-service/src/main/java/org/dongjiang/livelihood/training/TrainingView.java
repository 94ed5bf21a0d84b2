package org.dongjiang.livelihood.training;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A training as callers see it. */
@Schema(description = "培训班 · A training")
record TrainingView(
        String id,
        long version,

        @Filter @Schema(description = "代码 · Code") String code,

        @Filter @Schema(description = "名称 · Name") String name,

        @Filter @Schema(description = "主办机构 · Organiser") String organiser,

        @Filter @Schema(description = "开班日期 · Held on") LocalDate heldOn,

        @Filter @Schema(description = "场次 · Sessions") int sessions,

        @Filter @Schema(description = "参加人数 · Participants") int participants,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static TrainingView of(Training training) {
        return new TrainingView(
                training.id().toString(),
                training.version(),
                training.code(),
                training.name(),
                training.organiser(),
                training.heldOn(),
                training.sessions(),
                training.participants(),
                training.recordedAt());
    }
}
