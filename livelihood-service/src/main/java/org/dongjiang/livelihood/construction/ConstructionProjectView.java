package org.dongjiang.livelihood.construction;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A construction project as callers see it. */
@Schema(description = "民生建设项目 · A construction project")
record ConstructionProjectView(
        String id,
        long version,

        @Filter @Schema(description = "代码（与资金项目代码一致） · Code, the same as the project code in the funds service")
        String code,

        @Filter @Schema(description = "名称 · Name") String name,

        @Filter @Schema(description = "建设单位 · Owner") String owner,

        @Filter @Schema(description = "阶段 · Stage") ConstructionStage stage,

        @Filter(sortable = false) @Schema(description = "竣工仪式日期 · Completion ceremony on", nullable = true)
        LocalDate ceremonyOn,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static ConstructionProjectView of(ConstructionProject constructionProject) {
        return new ConstructionProjectView(
                constructionProject.id().toString(),
                constructionProject.version(),
                constructionProject.code(),
                constructionProject.name(),
                constructionProject.owner(),
                constructionProject.stage(),
                constructionProject.ceremonyOn(),
                constructionProject.recordedAt());
    }
}
