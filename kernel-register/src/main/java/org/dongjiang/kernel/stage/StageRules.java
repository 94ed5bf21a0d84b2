package org.dongjiang.kernel.stage;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;

/** All of them. */
@ApplicationScoped
class StageRules implements LivingRecords<StageRule> {

    static final RecordKind<StageRuleFacts, StageRule, StageRuleVersion, StageRuleView> KIND = RecordKind.of(
            "stage-rules",
            StageRuleFacts.class,
            StageRule.class,
            StageRule::new,
            StageRuleVersion.class,
            StageRuleVersion::new,
            StageRuleView.class,
            StageRuleView::new,
            "register,fromStage,toStage");
}
