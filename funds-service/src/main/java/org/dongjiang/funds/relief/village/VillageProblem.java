package org.dongjiang.funds.relief.village;

import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;
import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of the village register. */
enum VillageProblem implements ProblemType {
    STAGE_NOT_NEXT(CONFLICT),
    STAGE_DATED_TOO_EARLY(UNPROCESSABLE);

    private final HttpStatus status;

    VillageProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
