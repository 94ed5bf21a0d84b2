package org.dongjiang.park.subsidybatch;

import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of a batch of applications. */
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
