package org.dongjiang.gateway.admission;

import static org.dongjiang.kernel.problem.HttpStatus.FORBIDDEN;
import static org.dongjiang.kernel.problem.HttpStatus.TOO_MANY_REQUESTS;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** Every way admission says no, but for a token that is none. */
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
