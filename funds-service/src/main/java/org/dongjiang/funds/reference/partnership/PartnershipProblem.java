package org.dongjiang.funds.reference.partnership;

import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;
import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of the register of partnerships. */
enum PartnershipProblem implements ProblemType {
    PARTNERSHIP_TERMS_OVERLAP(CONFLICT),
    PARTNERSHIP_LEVEL_DIFFERS(UNPROCESSABLE),
    PARTNERSHIP_WITH_ITSELF(UNPROCESSABLE);

    private final HttpStatus status;

    PartnershipProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
