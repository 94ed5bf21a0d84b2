package org.dongjiang.gateway.admission;

import static org.dongjiang.kernel.problem.HttpStatus.FORBIDDEN;
import static org.dongjiang.kernel.problem.HttpStatus.TOO_MANY_REQUESTS;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of admission, except those for invalid tokens. */
enum AdmissionProblem implements ProblemType {
    ORIGIN_REFUSED(FORBIDDEN),
    RATE_EXCEEDED(TOO_MANY_REQUESTS);

    private final HttpStatus status;

    AdmissionProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
