package org.dongjiang.kernel.stage;

import static org.dongjiang.kernel.change.ChangeStatus.APPROVED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All rules of stages. */
@ApplicationScoped
class StageRules implements Records<StageRule> {

    static final Listing<StageRule, StageRuleView> LISTING =
            Listing.of(StageRule.class, StageRuleView.class, StageRuleView::of).sortedBy("register,toStage,recordedAt");

    /** The rules of a register on a day, as known now: of each step the last one. */
    StageSteps inForce(String register, LocalDate day) {
        var last = new LinkedHashMap<List<String>, StageRuleFacts>();
        stream(
                        "facts.register = ?1 and status = ?2 and (facts.inForceFrom is null or facts.inForceFrom <= ?3)"
                                + " order by facts.inForceFrom",
                        register,
                        APPROVED,
                        day)
                .map(StageRule::facts)
                .forEach(rule -> last.put(rule.step(), rule));
        return new StageSteps(
                last.values().stream().filter(StageRuleFacts::allowed).toList());
    }

    /** Whether an approved rule of the same step begins on a day. */
    boolean begins(StageRuleFacts rule, LocalDate day) {
        return stream(
                        "facts.register = ?1 and facts.toStage = ?2 and facts.inForceFrom = ?3 and status = ?4",
                        rule.register(),
                        rule.toStage(),
                        day,
                        APPROVED)
                .anyMatch(other -> other.facts().step().equals(rule.step()));
    }
}
