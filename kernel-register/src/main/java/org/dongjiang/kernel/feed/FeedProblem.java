package org.dongjiang.kernel.feed;

import static org.dongjiang.kernel.problem.HttpStatus.BAD_REQUEST;
import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of the feed. */
enum FeedProblem implements ProblemType {
    FEED_PARAMETER_TWICE(BAD_REQUEST),
    FEED_POSITION_UNKNOWN(UNPROCESSABLE);

    private final HttpStatus status;

    FeedProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
