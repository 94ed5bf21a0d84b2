package org.dongjiang.kernel.stage;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.dongjiang.kernel.change.Change;

/** A rule of stages, from the request on. */
@Entity
class StageRule extends Change {

    @Embedded
    private StageRuleFacts facts;

    protected StageRule() {}

    StageRule(StageRuleFacts asked) {
        facts = asked;
    }

    @Override
    protected LocalDate approvableUntil() {
        return facts.inForceFrom();
    }

    void comeIntoForce(LocalDate day) {
        facts = facts.from(day);
    }

    StageRuleFacts facts() {
        return facts;
    }
}
