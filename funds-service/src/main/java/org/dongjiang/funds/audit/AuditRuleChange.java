package org.dongjiang.funds.audit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.dongjiang.kernel.register.StoredRecord;

/** A change of a rule's setting; append-only. */
@Entity
class AuditRuleChange extends StoredRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("unused") // Read by queries.
    private AuditRule rule;

    @Embedded
    private RuleSetting setting;

    protected AuditRuleChange() {}

    AuditRuleChange(AuditRule rule, RuleSetting setting) {
        this.rule = rule;
        this.setting = setting;
    }

    RuleSetting setting() {
        return setting;
    }
}
