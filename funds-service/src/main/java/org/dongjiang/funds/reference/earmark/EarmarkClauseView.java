package org.dongjiang.funds.reference.earmark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.reference.project.ProjectCategory;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A clause as callers see it. */
@Schema(description = "专款专用条款 · An earmarking clause of a programme")
record EarmarkClauseView(
        String id,
        long version,

        @Filter @Schema(description = "资金项目类别 · Programme") String programme,

        @Filter @Schema(description = "条款 · Clause") String clause,

        @Schema(description = "条款内容 · Text of the clause") String text,

        @Schema(description = "允许的项目类型；空则不限 · Categories allowed; all if empty")
        List<ProjectCategory> categories,

        @Schema(description = "允许的区划，含其下级；空则不限 · Divisions allowed, with their subdivisions; all if empty")
        List<String> regions,

        @Filter @Schema(description = "可用起始日 · First day") LocalDate validFrom,

        @Filter(sortable = false) @Schema(description = "可用截止日 · Last day", nullable = true)
        LocalDate validUntil,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static EarmarkClauseView of(EarmarkClause clause) {
        return new EarmarkClauseView(
                clause.id().toString(),
                clause.version(),
                clause.programme(),
                clause.clause(),
                clause.text(),
                clause.categories(),
                clause.regions(),
                clause.validFrom(),
                clause.validUntil(),
                clause.recordedAt());
    }
}
