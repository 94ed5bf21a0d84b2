package org.dongjiang.funds.pot;

import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** Every way a pot says no. */
enum PotProblem implements ProblemType {
    FUNDS_INSUFFICIENT(UNPROCESSABLE);

    private final HttpStatus status;

    PotProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
