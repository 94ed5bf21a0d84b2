package org.dongjiang.funds.book.difference;

import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;
import static org.dongjiang.kernel.problem.HttpStatus.SERVICE_UNAVAILABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of differences. */
public enum DifferenceProblem implements ProblemType {
    BOOKS_DIFFER(CONFLICT),
    /** A record on which vouchers rest is not as it was recorded last: what is decided about it, or rests on it, would be wrong. */
    RECORD_ALTERED(CONFLICT),
    /** A balance is not shown while it is certainly wrong. */
    BOOKS_UNBALANCED(SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    DifferenceProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
