package org.dongjiang.funds.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All rules. */
@ApplicationScoped
class AuditRules implements Records<AuditRule> {

    static final Listing<AuditRule, AuditRuleView> LISTING =
            Listing.of(AuditRule.class, AuditRuleView.class, AuditRuleView::of);

    /** The one of a code, locked for writing until commit. */
    AuditRule lock(AuditRuleCode code) {
        return lock(find("rule", code).singleResult().id());
    }
}
