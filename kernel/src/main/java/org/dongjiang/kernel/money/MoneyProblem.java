package org.dongjiang.kernel.money;

import static org.dongjiang.kernel.problem.HttpStatus.BAD_REQUEST;
import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** Why an amount is refused. */
public enum MoneyProblem implements ProblemType {
    AMOUNT_MALFORMED(BAD_REQUEST),
    AMOUNT_TOO_PRECISE(BAD_REQUEST),
    AMOUNT_TOO_LARGE(BAD_REQUEST),
    AMOUNT_NOT_POSITIVE(UNPROCESSABLE),
    TOTAL_TOO_LARGE(UNPROCESSABLE);

    private final HttpStatus status;

    MoneyProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
