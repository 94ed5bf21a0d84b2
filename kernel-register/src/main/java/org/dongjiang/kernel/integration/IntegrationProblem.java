package org.dongjiang.kernel.integration;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes for programs. */
enum IntegrationProblem implements ProblemType {
    INTEGRATION_WRITE_NOT_ALLOWED;

    @Override
    public HttpStatus status() {
        return HttpStatus.FORBIDDEN;
    }
}
