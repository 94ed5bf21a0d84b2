package org.dongjiang.kernel.stage;

import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;
import static org.dongjiang.kernel.problem.HttpStatus.FORBIDDEN;
import static org.dongjiang.kernel.problem.HttpStatus.NOT_FOUND;
import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of stages. */
enum StageProblem implements ProblemType {
    OWN_TRANSITION(FORBIDDEN),
    TRANSITION_UNKNOWN(NOT_FOUND),
    TRANSITION_PENDING(CONFLICT),
    TRANSITION_DECIDED(CONFLICT),
    STAGE_CHANGED_MEANWHILE(CONFLICT),
    STEP_NOT_ALLOWED(UNPROCESSABLE),
    STEP_NEEDS_REASON(UNPROCESSABLE),
    STEP_NEEDS_EVIDENCE(UNPROCESSABLE),
    STEP_NEEDS_MEMBERS(UNPROCESSABLE),
    STEP_BEFORE_LAST(UNPROCESSABLE),
    STEP_DAY_NOT_FIRST(UNPROCESSABLE),
    STAGE_NOT_PREVIOUS(UNPROCESSABLE),
    STAGE_NOT_BEGINNING(UNPROCESSABLE),
    BEGINNING_AFTER_STEP(UNPROCESSABLE),
    ENDING_BEFORE_STEP(UNPROCESSABLE),
    STAGE_RULE_LEADS_NOWHERE(UNPROCESSABLE),
    STAGE_RULE_GOES_BACK(UNPROCESSABLE),
    STAGE_RULE_OF_BEGINNING(UNPROCESSABLE),
    STAGE_RULE_NOBODY_CONFIRMS(UNPROCESSABLE),
    STAGE_RULE_ENDS_NOTHING(UNPROCESSABLE),
    STAGE_RULE_LAST_BEGINNING(UNPROCESSABLE);

    private final HttpStatus status;

    StageProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
