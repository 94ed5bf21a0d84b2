package org.dongjiang.gateway.printed;

import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** Reasons why a figure is not read. Each is the reason of a verdict UNKNOWN; the check continues. */
public enum PrintedProblem implements ProblemType {
    FIGURE_NOT_READABLE,
    /** The word is its fact, and also that of the next one. */
    WORD_NOT_KNOWN,
    CURRENCY_DIFFERS,
    QUALIFIER_DIFFERS,
    TEXT_DIFFERS;

    @Override
    public HttpStatus status() {
        return UNPROCESSABLE;
    }
}
