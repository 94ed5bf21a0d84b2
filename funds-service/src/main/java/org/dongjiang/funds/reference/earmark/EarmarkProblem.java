package org.dongjiang.funds.reference.earmark;

import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;
import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of an earmark. */
enum EarmarkProblem implements ProblemType {
    EARMARKED_BY_CATEGORY(UNPROCESSABLE),
    EARMARKED_BY_REGION(UNPROCESSABLE),
    EARMARKED_BY_DATE(UNPROCESSABLE),
    CLAUSE_NOT_VALID(CONFLICT);

    private final HttpStatus status;

    EarmarkProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
