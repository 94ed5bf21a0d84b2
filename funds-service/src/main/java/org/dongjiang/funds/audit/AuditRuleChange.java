package org.dongjiang.funds.audit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.dongjiang.kernel.register.StoredRecord;

/** A change of a rule's setting; append-only. It is recorded by the person who approved it. */
@Entity
class AuditRuleChange extends StoredRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("unused") // Read by queries.
    private AuditRule rule;

    @Embedded
    private RuleSetting setting;

    private String maker;

    protected AuditRuleChange() {}

    AuditRuleChange(AuditRule rule, AuditRuleSetting approved) {
        this.rule = rule;
        setting = approved.setting();
        maker = approved.recordedBy();
    }

    RuleSetting setting() {
        return setting;
    }

    /** The person who requested it; null for the setting of the installation. */
    String maker() {
        return maker;
    }
}
