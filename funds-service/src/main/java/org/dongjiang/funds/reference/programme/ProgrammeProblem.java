package org.dongjiang.funds.reference.programme;

import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of the programmes. */
enum ProgrammeProblem implements ProblemType {
    PROGRAMME_HAS_PARTS(UNPROCESSABLE),
    PROGRAMME_WITHIN_ITSELF(UNPROCESSABLE);

    private final HttpStatus status;

    ProgrammeProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
