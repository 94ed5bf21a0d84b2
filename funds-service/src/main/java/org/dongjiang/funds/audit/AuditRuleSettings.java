package org.dongjiang.funds.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All settings that were requested. */
@ApplicationScoped
class AuditRuleSettings implements Records<AuditRuleSetting> {

    static final Listing<AuditRuleSetting, AuditRuleSettingView> LISTING = Listing.of(
                    AuditRuleSetting.class, AuditRuleSettingView.class, AuditRuleSettingView::of)
            .sortedBy("-recordedAt");
}
