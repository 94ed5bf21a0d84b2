package org.dongjiang.funds.book.period;

import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of a book. */
public enum BookProblem implements ProblemType {
    YEAR_NOT_OPEN(CONFLICT),
    PERIOD_CLOSED(CONFLICT),
    PERIOD_BLOCKED(CONFLICT),
    PERIOD_NOT_IN_STATE(CONFLICT),
    LATER_PERIOD_CLOSED(CONFLICT);

    private final HttpStatus status;

    BookProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
