package org.dongjiang.funds.audit;

import java.time.Instant;
import org.dongjiang.kernel.change.ChangeStatus;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A requested setting of a rule as callers see it. */
@Schema(description = "审计规则设定的申请 · A requested setting of an audit rule")
record AuditRuleSettingView(
        String id,
        long version,

        @Filter @Schema(description = "规则 · Rule") AuditRuleCode rule,

        @Schema(description = "申请的设定 · Requested setting") RuleSettingView setting,

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

    static AuditRuleSettingView of(AuditRuleSetting requested) {
        return new AuditRuleSettingView(
                requested.id().toString(),
                requested.version(),
                requested.rule(),
                RuleSettingView.of(requested.setting()),
                requested.status(),
                requested.recordedBy(),
                requested.checker(),
                requested.rejectionReason(),
                requested.decidedAt(),
                requested.recordedAt());
    }
}
