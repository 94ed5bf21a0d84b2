package org.dongjiang.funds.audit;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.dongjiang.funds.book.log.StoredFacts;
import org.dongjiang.funds.reference.fact.ChangedFacts;
import org.dongjiang.kernel.change.ChangeRegister;

/** The requests to set rules, and their decisions. */
@ApplicationScoped
@Transactional
class AuditSettingRegister extends ChangeRegister<AuditRuleSetting, SetAuditRule, AuditRuleSettingView> {

    /** The largest entry that a setting adds to the history of its rule, and the rest of a leaf. */
    private static final int ROOM_FOR_SETTING = 4_096;

    private final AuditRules rules;
    private final StoredFacts facts;
    private final ChangedFacts changed;

    AuditSettingRegister(
            AuditRuleSettings settings,
            AuditRules rules,
            StoredFacts facts,
            ChangedFacts changed,
            SecurityIdentity identity,
            Clock clock) {
        super(settings, AuditRuleSettings.LISTING, AuditRuleSettingView::of, identity, clock);
        this.rules = rules;
        this.facts = facts;
        this.changed = changed;
    }

    @Override
    protected AuditRuleSetting prepare(SetAuditRule asked) {
        facts.requireRoom(rules.lock(asked.rule()), ROOM_FOR_SETTING);
        return new AuditRuleSetting(asked);
    }

    @Override
    protected void takeEffect(AuditRuleSetting requested) {
        var rule = rules.lock(requested.rule());
        // The same setting again changes its history only.
        changed.changing(rule);
        rule.set(requested);
    }
}
