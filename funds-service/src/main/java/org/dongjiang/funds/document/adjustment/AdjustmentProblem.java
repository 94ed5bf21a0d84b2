package org.dongjiang.funds.document.adjustment;

import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of an adjustment. */
enum AdjustmentProblem implements ProblemType {
    BANK_NOT_ADJUSTED(UNPROCESSABLE),
    INCOME_NOT_ADJUSTED(UNPROCESSABLE),
    PROGRAMME_UNBALANCED(UNPROCESSABLE),
    PROJECT_REQUIRED(UNPROCESSABLE),
    PROJECT_OF_OTHER_PROGRAMME(UNPROCESSABLE);

    private final HttpStatus status;

    AdjustmentProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
