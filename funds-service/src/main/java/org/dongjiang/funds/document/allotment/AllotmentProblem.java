package org.dongjiang.funds.document.allotment;

import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of an allotment. */
enum AllotmentProblem implements ProblemType {
    ALLOTMENT_INSUFFICIENT(UNPROCESSABLE),
    ALLOTTED_OTHERWISE(UNPROCESSABLE);

    private final HttpStatus status;

    AllotmentProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
