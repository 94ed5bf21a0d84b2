package org.dongjiang.funds.audit;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.dongjiang.funds.reference.change.ChangeRegister;

/** The requests to set rules, and their decisions. */
@ApplicationScoped
@Transactional
class AuditSettingRegister extends ChangeRegister<AuditRuleSetting, SetAuditRule, AuditRuleSettingView> {

    private final AuditRules rules;

    AuditSettingRegister(AuditRuleSettings settings, AuditRules rules, SecurityIdentity identity, Clock clock) {
        super(settings, AuditRuleSettings.LISTING, AuditRuleSettingView::of, identity, clock);
        this.rules = rules;
    }

    @Override
    protected AuditRuleSetting prepare(SetAuditRule asked) {
        return new AuditRuleSetting(asked);
    }

    @Override
    protected void takeEffect(AuditRuleSetting requested) {
        rules.lock(requested.rule()).set(requested);
    }
}
