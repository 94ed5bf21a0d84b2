package org.dongjiang.livelihood.institution;

import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** Every way the register of institutions says no. */
enum InstitutionProblem implements ProblemType {
    PAIR_DOES_NOT_MATCH(UNPROCESSABLE);

    private final HttpStatus status;

    InstitutionProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
