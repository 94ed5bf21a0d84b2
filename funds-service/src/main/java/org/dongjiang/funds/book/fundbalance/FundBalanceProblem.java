package org.dongjiang.funds.book.fundbalance;

import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of a fund balance. */
enum FundBalanceProblem implements ProblemType {
    FUNDS_INSUFFICIENT(UNPROCESSABLE),
    FUNDS_INSUFFICIENT_ON_DAY(UNPROCESSABLE),
    BANK_INSUFFICIENT(UNPROCESSABLE),
    BANK_INSUFFICIENT_ON_DAY(UNPROCESSABLE),
    DISBURSED_INSUFFICIENT(UNPROCESSABLE);

    private final HttpStatus status;

    FundBalanceProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
