package org.dongjiang.kernel.area;

import static org.dongjiang.kernel.problem.HttpStatus.FORBIDDEN;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of areas. */
public enum AreaProblem implements ProblemType {
    OUTSIDE_AREA,
    WHOLE_SITE_NEEDED;

    @Override
    public HttpStatus status() {
        return FORBIDDEN;
    }
}
