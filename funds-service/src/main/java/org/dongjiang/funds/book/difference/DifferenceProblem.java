package org.dongjiang.funds.book.difference;

import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of differences. */
public enum DifferenceProblem implements ProblemType {
    BOOKS_DIFFER(CONFLICT);

    private final HttpStatus status;

    DifferenceProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
