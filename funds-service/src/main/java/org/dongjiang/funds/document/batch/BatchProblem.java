package org.dongjiang.funds.document.batch;

import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;
import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of a batch. */
public enum BatchProblem implements ProblemType {
    BATCH_COUNT_EXCEEDED(UNPROCESSABLE),
    BATCH_AMOUNT_EXCEEDED(UNPROCESSABLE),
    BATCH_OF_OTHERS(UNPROCESSABLE),
    BATCH_NOT_COMPLETE(CONFLICT),
    BATCH_CLOSED(CONFLICT),
    BATCH_OPEN(CONFLICT);

    private final HttpStatus status;

    BatchProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
