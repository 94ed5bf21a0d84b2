package org.dongjiang.funds.reference.fact;

import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of records that money follows. */
public enum FactProblem implements ProblemType {
    FOLLOWED_BY_MONEY,
    CHANGED_BEFORE_LAST_USE,
    ENDED_WITH_MONEY;

    @Override
    public HttpStatus status() {
        return CONFLICT;
    }
}
