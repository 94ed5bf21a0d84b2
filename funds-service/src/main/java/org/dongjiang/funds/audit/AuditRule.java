package org.dongjiang.funds.audit;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.List;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.StoredFact;
import org.dongjiang.kernel.register.RecordView;

/** A rule with its setting. There is one for each code from the installation on. */
@Entity
class AuditRule extends StoredFact {

    @Enumerated(EnumType.STRING)
    private AuditRuleCode rule;

    @Embedded
    private RuleSetting setting;

    @OneToMany(mappedBy = "rule", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAtMillis, id")
    private List<AuditRuleChange> changes;

    protected AuditRule() {}

    /** Changes the setting as two persons decided; the change is recorded permanently. */
    void set(AuditRuleSetting approved) {
        setting = approved.setting();
        changes.add(new AuditRuleChange(this, approved));
    }

    AuditRuleCode rule() {
        return rule;
    }

    RuleSetting setting() {
        return setting;
    }

    List<AuditRuleChange> changes() {
        return changes;
    }

    @Override
    public FactKind factKind() {
        return FactKind.AUDIT_RULE;
    }

    @Override
    public RecordView factView() {
        return AuditRuleView.of(this);
    }
}
