package org.dongjiang.funds.audit;

import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of rule settings. */
enum AuditProblem implements ProblemType {
    THRESHOLD_MISSING(UNPROCESSABLE),
    THRESHOLD_UNUSED(UNPROCESSABLE),
    HOURS_REVERSED(UNPROCESSABLE);

    private final HttpStatus status;

    AuditProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
