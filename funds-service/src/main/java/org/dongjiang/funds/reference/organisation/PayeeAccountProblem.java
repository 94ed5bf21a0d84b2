package org.dongjiang.funds.reference.organisation;

import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of accounts of payees. */
enum PayeeAccountProblem implements ProblemType {
    PAYEE_ACCOUNT_NOT_IN_USE;

    @Override
    public HttpStatus status() {
        return CONFLICT;
    }
}
