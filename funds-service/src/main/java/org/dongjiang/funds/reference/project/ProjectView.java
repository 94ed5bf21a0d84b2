package org.dongjiang.funds.reference.project;

import java.time.Instant;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as callers see it. */
@Schema(description = "帮扶项目 · A project")
record ProjectView(
        String id,
        long version,

        @Filter @Schema(description = "代码 · Code") String code,

        @Filter @Schema(description = "名称 · Name") String name,

        @Filter @Schema(description = "所属板块 · Pillar") Pillar pillar,

        @Filter @Schema(description = "资金项目类别 · Programme") String programme,

        @Place @Filter @Schema(description = "行政区划代码（GB/T 2260） · Division code (GB/T 2260)")
        String region,

        @Filter(sortable = false) @Schema(description = "项目类型 · Category", nullable = true)
        ProjectCategory category,

        @Filter(sortable = false) @Schema(description = "责任单位 · Responsible organisation", nullable = true)
        String responsibleUnit,

        @Filter(attribute = "plannedFen", sortable = false)
        @Schema(description = "计划金额 · Planned amount", nullable = true)
        Money planned,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static ProjectView of(Project project) {
        return new ProjectView(
                project.id().toString(),
                project.version(),
                project.code(),
                project.name(),
                project.pillar(),
                project.programme(),
                project.region(),
                project.category(),
                project.responsibleUnit(),
                project.planned(),
                project.recordedAt());
    }
}
