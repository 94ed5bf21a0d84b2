package org.dongjiang.funds.document.seal;

import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem code of what is sealed. */
public enum SealProblem implements ProblemType {
    DOCUMENT_ALTERED(CONFLICT);

    private final HttpStatus status;

    SealProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
