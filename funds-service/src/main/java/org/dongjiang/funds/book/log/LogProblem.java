package org.dongjiang.funds.book.log;

import static org.dongjiang.kernel.problem.HttpStatus.NOT_FOUND;
import static org.dongjiang.kernel.problem.HttpStatus.SERVICE_UNAVAILABLE;
import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of the log. */
public enum LogProblem implements ProblemType {
    LOG_BEHIND(SERVICE_UNAVAILABLE),
    NOT_PUBLISHED_YET(NOT_FOUND),
    TREE_SIZE_INVALID(UNPROCESSABLE),
    TILE_UNKNOWN(NOT_FOUND);

    private final HttpStatus status;

    LogProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
