package org.dongjiang.funds.book.account;

import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;
import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of the chart of accounts. */
public enum AccountProblem implements ProblemType {
    ACCOUNT_UNKNOWN(UNPROCESSABLE),
    ACCOUNT_HAS_DETAILS(UNPROCESSABLE),
    ACCOUNT_SIDE_DIFFERS(UNPROCESSABLE),
    ACCOUNT_IN_USE(CONFLICT),
    ACCOUNT_FIXED(CONFLICT);

    private final HttpStatus status;

    AccountProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
