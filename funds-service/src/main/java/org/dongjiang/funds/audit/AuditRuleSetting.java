package org.dongjiang.funds.audit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.dongjiang.funds.reference.fact.FactChange;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.kernel.register.RecordView;

/** A setting that somebody requests for a rule. */
@Entity
class AuditRuleSetting extends FactChange {

    @Enumerated(EnumType.STRING)
    private AuditRuleCode rule;

    @Embedded
    private RuleSetting setting;

    protected AuditRuleSetting() {}

    /** @throws org.dongjiang.kernel.problem.Problem as in {@link RuleSetting#requireFor} */
    AuditRuleSetting(SetAuditRule asked) {
        rule = asked.rule();
        setting = asked.setting().requireFor(rule);
    }

    AuditRuleCode rule() {
        return rule;
    }

    RuleSetting setting() {
        return setting;
    }

    @Override
    public FactKind factKind() {
        return FactKind.AUDIT_RULE_SETTING;
    }

    @Override
    public RecordView factView() {
        return AuditRuleSettingView.of(this);
    }
}
