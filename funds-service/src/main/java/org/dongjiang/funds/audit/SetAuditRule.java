package org.dongjiang.funds.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to set a rule. */
@Schema(description = "申请设定审计规则 · Requests the setting of an audit rule", examples = """
                {"rule": "BACK_DATED", "setting": {"enabled": true, "days": 30}}""")
record SetAuditRule(
        @NotNull @Schema(description = "规则 · Rule") AuditRuleCode rule,

        @NotNull @Valid @Schema(description = "设定，须给出该规则所用的全部阈值 · Setting, with every threshold that the rule uses")
        RuleSetting setting) {}
