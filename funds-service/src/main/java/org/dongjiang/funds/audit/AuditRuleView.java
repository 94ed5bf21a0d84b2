package org.dongjiang.funds.audit;

import java.time.Instant;
import java.util.List;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule as callers see it. */
@Schema(description = "审计规则 · An audit rule")
record AuditRuleView(
        String id,
        long version,

        @Filter @Schema(description = "规则 · Rule") AuditRuleCode rule,

        @Schema(description = "现行设定 · Current setting") RuleSettingView setting,

        @Schema(description = "设定记录，先设定的在前 · All settings, oldest first")
        List<ChangeView> changes,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    /** A setting that a rule has had. */
    @Schema(name = "AuditRuleChange", description = "设定记录 · A former or current setting of a rule")
    record ChangeView(
            RuleSettingView setting,

            @Schema(description = "生效时刻 · In force since") Instant recordedAt,

            @Schema(
                    description = "申请人，安装时的设定为空 · Requested by; null for the setting of the installation",
                    nullable = true)
            String maker,

            @Schema(
                    description =
                            "复核人，安装时的设定为 installation · Checker; installation for the setting of the installation")
            String checker) {}

    static AuditRuleView of(AuditRule rule) {
        return new AuditRuleView(
                rule.id().toString(),
                rule.version(),
                rule.rule(),
                RuleSettingView.of(rule.setting()),
                rule.changes().stream()
                        .map(change -> new ChangeView(
                                RuleSettingView.of(change.setting()),
                                change.recordedAt(),
                                change.maker(),
                                change.recordedBy()))
                        .toList(),
                rule.recordedAt());
    }
}
