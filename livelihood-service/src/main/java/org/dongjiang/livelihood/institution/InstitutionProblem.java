package org.dongjiang.livelihood.institution;

import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of the register of institutions. */
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
