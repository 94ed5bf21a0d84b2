package org.dongjiang.gateway.figurecheck;

import static org.dongjiang.kernel.problem.HttpStatus.BAD_REQUEST;
import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of the check. */
enum FigureCheckProblem implements ProblemType {
    QUANTITY_MALFORMED(BAD_REQUEST),
    FIGURE_REPEATED(UNPROCESSABLE),
    TOTAL_MISSING(UNPROCESSABLE),
    TOTAL_CIRCULAR(UNPROCESSABLE),

    /** Reasons of a verdict UNKNOWN; the check continues. */
    INDICATOR_MISSING(UNPROCESSABLE),
    VALUE_MISSING(UNPROCESSABLE),
    UNIT_DIFFERS(UNPROCESSABLE),
    CHANGE_DIFFERS(UNPROCESSABLE),
    BOUND_FAR(UNPROCESSABLE);

    private final HttpStatus status;

    FigureCheckProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
