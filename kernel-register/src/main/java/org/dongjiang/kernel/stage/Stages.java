package org.dongjiang.kernel.stage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.problem.Refuses;

/** What all registers with stages need. */
@ApplicationScoped
@Refuses(StageProblem.class)
public class Stages {

    private final StageRules rules;
    private final Transitions transitions;
    private final Histories histories;
    private final Clock clock;

    Stages(StageRules rules, Transitions transitions, Histories histories, Clock clock) {
        this.rules = rules;
        this.transitions = transitions;
        this.histories = histories;
        this.clock = clock;
    }

    StageRules rules() {
        return rules;
    }

    Transitions transitions() {
        return transitions;
    }

    Histories histories() {
        return histories;
    }

    Clock clock() {
        return clock;
    }
}
