package org.dongjiang.funds.relief.village;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A village as callers see it. */
@Schema(description = "村 · A village")
record VillageView(
        String id,
        long version,

        @Place @Filter @Schema(description = "统计用区划代码 · Division code")
        String code,

        @Filter @Schema(description = "村名 · Name") String name,

        @Filter @Schema(description = "所属镇 · Town") String town,

        @Filter @Schema(description = "是否省定贫困村 · Province-designated poor village")
        boolean provinceDesignated,

        @Filter(sortable = false)
        @Schema(description = "示范村建设阶段；非示范村为空 · Stage; null if not a demonstration village", nullable = true)
        VillageStage stage,

        @Schema(description = "各阶段达到日期 · Dates of the stages reached")
        List<StageView> stages,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    /** A stage reached. */
    @Schema(name = "VillageStageReached", description = "达到的阶段 · A stage reached")
    record StageView(VillageStage stage, LocalDate reachedOn) {}

    static VillageView of(Village village) {
        return new VillageView(
                village.id().toString(),
                village.version(),
                village.code(),
                village.name(),
                village.town(),
                village.provinceDesignated(),
                village.stage(),
                village.stages().stream()
                        .map(reached -> new StageView(reached.stage(), reached.reachedOn()))
                        .toList(),
                village.recordedAt());
    }
}
