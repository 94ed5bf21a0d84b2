package org.dongjiang.funds.clearing;

import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** Every way clearing says no. */
enum ClearingProblem implements ProblemType {
    VOUCHER_USED_UP(UNPROCESSABLE);

    private final HttpStatus status;

    ClearingProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
