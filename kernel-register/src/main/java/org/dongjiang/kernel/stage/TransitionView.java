package org.dongjiang.kernel.stage;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.history.DayPrecision;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A transition of a record, also one that waits for a second person. */
@Schema(description = "阶段推进 · A transition")
public record TransitionView(
        String id,
        long version,

        @Schema(description = "登记簿 · Register") String register,

        @Schema(description = "记录编号 · Id of the record") String recordId,

        @Filter @Schema(description = "序号，自 1 起 · Number within the record, from 1")
        long number,

        @Filter(attribute = "fromStage") @Schema(description = "自何阶段 · From which stage")
        String from,

        @Filter(attribute = "toStage") @Schema(description = "至何阶段 · To which stage")
        String to,

        @Filter
        @Schema(
                description =
                        "发生日期；precision 非 DAY 时为该期首日 · Happened on; if the precision is not DAY, the first day of the period")
        LocalDate happenedOn,

        @Filter(attribute = "dayPrecision") @Schema(description = "发生日期的精确程度 · How exactly the day is known")
        DayPrecision precision,

        @Schema(nullable = true, description = "原因 · Reason")
        String reason,

        @Schema(nullable = true, description = "依据 · Evidence")
        String evidence,

        @Filter @Schema(description = "状态 · State") TransitionState state,

        @Schema(
                nullable = true,
                description =
                        "由此产生的记录版本；null 为未生效 · The version of the record that it made; null if it has had no effect")
        Long recordVersion,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "提出时刻 · Proposed at")
        Instant recordedAt,

        @Filter @Schema(description = "提出人 · Proposed by") String recordedBy,

        @Filter(sortable = false)
        @Schema(
                nullable = true,
                description =
                        "确认或否决人；null 为无须另一人确认或尚未确认 · Confirmed or rejected by; null if no second person was needed or has decided")
        String decidedBy,

        @Schema(nullable = true, description = "确认或否决时刻；null 同上 · Confirmed or rejected at; null as above")
        Instant decidedAt,

        @Schema(nullable = true, description = "否决原因；null 为未否决 · Why it was rejected; null if it was not")
        String rejectionReason)
        implements RecordView {

    static final Listing<Transition, TransitionView> LISTING = Listing.of(
                    Transition.class, TransitionView.class, TransitionView::of)
            .searching("reason", "evidence")
            .sortedBy("-number");

    static TransitionView of(Transition transition) {
        return new TransitionView(
                transition.id().toString(),
                transition.version(),
                transition.register(),
                transition.recordId().toString(),
                transition.number(),
                transition.fromStage(),
                transition.toStage(),
                transition.happenedOn(),
                transition.dayPrecision(),
                transition.reason(),
                transition.evidence(),
                transition.state(),
                transition.recordVersion(),
                transition.recordedAt(),
                transition.recordedBy(),
                transition.decidedBy(),
                transition.decidedAt(),
                transition.rejectionReason());
    }
}
