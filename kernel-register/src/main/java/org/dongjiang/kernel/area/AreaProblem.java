package org.dongjiang.kernel.area;

import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;
import static org.dongjiang.kernel.problem.HttpStatus.FORBIDDEN;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of areas. */
public enum AreaProblem implements ProblemType {
    OUTSIDE_AREA(FORBIDDEN),
    WHOLE_SITE_NEEDED(FORBIDDEN),
    EMERGENCY_ACCESS_OVER(CONFLICT);

    private final HttpStatus status;

    AreaProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
