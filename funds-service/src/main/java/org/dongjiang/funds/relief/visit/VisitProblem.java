package org.dongjiang.funds.relief.visit;

import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of the register of visits. */
enum VisitProblem implements ProblemType {
    VILLAGE_ELSEWHERE;

    @Override
    public HttpStatus status() {
        return UNPROCESSABLE;
    }
}
