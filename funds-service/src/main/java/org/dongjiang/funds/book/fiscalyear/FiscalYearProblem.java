package org.dongjiang.funds.book.fiscalyear;

import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of fiscal years. */
enum FiscalYearProblem implements ProblemType {
    YEAR_OUT_OF_RANGE(UNPROCESSABLE);

    private final HttpStatus status;

    FiscalYearProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
