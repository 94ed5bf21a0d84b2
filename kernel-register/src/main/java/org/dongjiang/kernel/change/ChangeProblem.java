package org.dongjiang.kernel.change;

import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;
import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of changes by two persons; those about the persons are also the codes of documents. */
public enum ChangeProblem implements ProblemType {
    SELF_APPROVAL(CONFLICT),
    NOT_THE_MAKER(CONFLICT),
    CHANGE_CLOSED(CONFLICT),
    CHANGE_LAPSED(CONFLICT),
    DATE_IN_PAST(UNPROCESSABLE);

    private final HttpStatus status;

    ChangeProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
