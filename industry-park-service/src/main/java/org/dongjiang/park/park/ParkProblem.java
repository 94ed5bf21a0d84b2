package org.dongjiang.park.park;

import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of the register of parks. */
enum ParkProblem implements ProblemType {
    PARK_WITH_ENTERPRISES(CONFLICT);

    private final HttpStatus status;

    ParkProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
