package org.dongjiang.park.subsidy;

import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** Every way a batch of applications says no. */
enum SubsidyProblem implements ProblemType {
    BATCH_FULL(UNPROCESSABLE),
    BATCH_TOTAL_EXCEEDED(UNPROCESSABLE);

    private final HttpStatus status;

    SubsidyProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
