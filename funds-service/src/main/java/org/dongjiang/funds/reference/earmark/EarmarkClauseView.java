package org.dongjiang.funds.reference.earmark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.reference.project.ProjectCategory;
import org.dongjiang.kernel.change.ChangeStatus;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A clause as callers see it. */
@Schema(description = "专款专用条款 · An earmarking clause of a programme")
record EarmarkClauseView(
        String id,
        long version,

        @Place @Filter @Schema(description = "资金项目类别 · Programme")
        String programme,

        @Filter @Schema(description = "条款 · Clause") String clause,

        @Schema(description = "条款内容 · Text of the clause") String text,

        @Schema(description = "允许的项目类型；空则不限 · Categories allowed; all if empty")
        List<ProjectCategory> categories,

        @Schema(description = "允许的区划，含其下级；空则不限 · Divisions allowed, with their subdivisions; all if empty")
        List<String> regions,

        @Filter @Schema(description = "可用起始日 · First day of use")
        LocalDate usableFrom,

        @Filter(sortable = false)
        @Schema(description = "可用截止日，无期限则为空 · Last day of use; null if there is no limit", nullable = true)
        LocalDate usableUntil,

        @Filter(sortable = false)
        @Schema(
                description = "生效日期，申请未填且未复核则为空 · Valid from; null if it was omitted and is not approved",
                nullable = true)
        LocalDate validFrom,

        @Filter(sortable = false)
        @Schema(
                description = "终止日期，仍在当日有效；未终止则为空 · Valid until, this day included; null if it was not ended",
                nullable = true)
        LocalDate validUntil,

        @Filter @Schema(description = "状态 · Status") ChangeStatus status,

        @Filter(attribute = "recordedBy") @Schema(description = "申请人 · Requested by")
        String maker,

        @Filter(sortable = false)
        @Schema(description = "复核人，待复核则为空 · Checker; null until it is decided", nullable = true)
        String checker,

        @Schema(description = "否决原因，未否决则为空 · Why it was rejected; null if it was not", nullable = true)
        String rejectionReason,

        @Filter(attribute = "decidedAtMillis", sortable = false)
        @Schema(description = "办结时刻，待复核则为空 · Decided at; null until it is", nullable = true)
        Instant decidedAt,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "申请时刻 · Requested at")
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
                clause.usableFrom(),
                clause.usableUntil(),
                clause.validFrom(),
                clause.validUntil(),
                clause.status(),
                clause.recordedBy(),
                clause.checker(),
                clause.rejectionReason(),
                clause.decidedAt(),
                clause.recordedAt());
    }
}
