package org.dongjiang.funds.book.log;

import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;
import static org.dongjiang.kernel.problem.HttpStatus.NOT_FOUND;
import static org.dongjiang.kernel.problem.HttpStatus.SERVICE_UNAVAILABLE;
import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of the log. While one of those with 503 applies, nothing is posted and the service is not ready. */
public enum LogProblem implements ProblemType {
    LOG_BEHIND(SERVICE_UNAVAILABLE),
    LOG_ALTERED(SERVICE_UNAVAILABLE),
    LOG_LEAF_SURPLUS(SERVICE_UNAVAILABLE),
    LOG_LEAF_ALTERED(SERVICE_UNAVAILABLE),
    CHECKPOINT_LOST(SERVICE_UNAVAILABLE),
    CHECKPOINT_NOT_WRITTEN(SERVICE_UNAVAILABLE),
    CLOCK_BEHIND_LOG(SERVICE_UNAVAILABLE),
    CLOCK_DIFFERS(SERVICE_UNAVAILABLE),
    RECORD_TOO_LARGE(CONFLICT),
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
