package org.dongjiang.park.enterprisevisit;

import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of the register of enterprise visits. */
enum EnterpriseVisitProblem implements ProblemType {
    ENTERPRISE_NOT_NAMED_ONCE(UNPROCESSABLE);

    private final HttpStatus status;

    EnterpriseVisitProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
