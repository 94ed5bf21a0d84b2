package org.dongjiang.funds.appropriation;

import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** Every way an appropriation says no. */
enum AppropriationProblem implements ProblemType {
    RECEIPT_RECORDED(CONFLICT);

    private final HttpStatus status;

    AppropriationProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
