package org.dongjiang.kernel.region;

import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of divisions. */
public enum RegionProblem implements ProblemType {
    REGION_UNKNOWN,
    REGION_NOT_YET,
    REGION_NO_LONGER;

    @Override
    public HttpStatus status() {
        return UNPROCESSABLE;
    }
}
