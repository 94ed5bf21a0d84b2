package org.dongjiang.funds.book.ledger;

import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of the ledger. */
public enum LedgerProblem implements ProblemType {
    VOUCHER_UNBALANCED(UNPROCESSABLE),
    VOUCHER_TOO_LARGE(UNPROCESSABLE),
    ACCOUNT_INSUFFICIENT(UNPROCESSABLE),
    DATE_IN_FUTURE(UNPROCESSABLE),
    DATE_BEFORE_BOOKS(UNPROCESSABLE);

    private final HttpStatus status;

    LedgerProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
