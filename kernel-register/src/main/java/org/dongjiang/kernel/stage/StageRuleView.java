package org.dongjiang.kernel.stage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.dongjiang.kernel.change.ChangeStatus;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule of stages as callers see it. */
@Schema(description = "阶段规则 · A rule of stages")
record StageRuleView(
        String id,
        long version,
        @JsonUnwrapped StageRuleFacts facts,

        @Filter @Schema(description = "状态 · Status") ChangeStatus status,

        @Filter(attribute = "recordedBy") @Schema(description = "申请人 · Requested by")
        String maker,

        @Filter(sortable = false)
        @Schema(
                description =
                        "复核人，待复核或随服务而来则为空 · Checker; null until it is decided, and for rules that came with the service",
                nullable = true)
        String checker,

        @Schema(description = "否决原因，未否决则为空 · Why it was rejected; null if it was not", nullable = true)
        String rejectionReason,

        @Filter(attribute = "decidedAtMillis", sortable = false)
        @Schema(description = "办结时刻，待复核则为空 · Decided at; null until it is", nullable = true)
        Instant decidedAt,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "申请时刻 · Requested at")
        Instant recordedAt)
        implements RecordView {

    static StageRuleView of(StageRule rule) {
        return new StageRuleView(
                rule.id().toString(),
                rule.version(),
                rule.facts(),
                rule.status(),
                rule.recordedBy(),
                rule.checker(),
                rule.rejectionReason(),
                rule.decidedAt(),
                rule.recordedAt());
    }
}
