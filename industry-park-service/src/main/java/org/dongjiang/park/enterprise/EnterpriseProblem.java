package org.dongjiang.park.enterprise;

import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of the register of enterprises. */
enum EnterpriseProblem implements ProblemType {
    STAGE_CONTRADICTS_DATES(UNPROCESSABLE);

    private final HttpStatus status;

    EnterpriseProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
