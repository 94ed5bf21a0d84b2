package org.dongjiang.funds.document.reversal;

import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of a reversal. */
enum ReversalProblem implements ProblemType {
    VOUCHER_IS_REVERSAL(UNPROCESSABLE),
    REVERSED_ONLY_WHOLE(UNPROCESSABLE);

    private final HttpStatus status;

    ReversalProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
