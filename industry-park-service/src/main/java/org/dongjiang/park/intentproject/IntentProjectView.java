package org.dongjiang.park.intentproject;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A prospective project as callers see it. */
@Schema(description = "意向项目 · A prospective project")
record IntentProjectView(
        String id,
        long version,

        @Filter @Schema(description = "代码 · Code") String code,

        @Filter @Schema(description = "名称 · Name") String name,

        @Filter @Schema(description = "投资方 · Investor") String investor,

        @Filter @Schema(description = "阶段 · Stage") IntentStage stage,

        @Filter @Schema(description = "首次对接日期 · First contact on")
        LocalDate contactedOn,

        @Filter(attribute = "plannedFen", sortable = false)
        @Schema(description = "计划投资额 · Planned investment", nullable = true)
        Money planned,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static IntentProjectView of(IntentProject intentProject) {
        return new IntentProjectView(
                intentProject.id().toString(),
                intentProject.version(),
                intentProject.code(),
                intentProject.name(),
                intentProject.investor(),
                intentProject.stage(),
                intentProject.contactedOn(),
                intentProject.planned(),
                intentProject.recordedAt());
    }
}
