package org.dongjiang.kernel.feed;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of the feed. */
enum FeedProblem implements ProblemType {
    FEED_POSITION_UNKNOWN;

    @Override
    public HttpStatus status() {
        return HttpStatus.UNPROCESSABLE;
    }
}
