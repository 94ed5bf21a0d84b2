package org.dongjiang.funds.document.pledge;

import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of a pledge. */
public enum PledgeProblem implements ProblemType {
    PLEDGED_OTHERWISE(UNPROCESSABLE);

    private final HttpStatus status;

    PledgeProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
