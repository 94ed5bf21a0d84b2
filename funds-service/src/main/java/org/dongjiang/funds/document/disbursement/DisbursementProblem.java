package org.dongjiang.funds.document.disbursement;

import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of a disbursement. */
enum DisbursementProblem implements ProblemType {
    ACKNOWLEDGEMENT_RECORDED(CONFLICT);

    private final HttpStatus status;

    DisbursementProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
