package org.dongjiang.kernel.json;

import static org.dongjiang.kernel.problem.HttpStatus.BAD_REQUEST;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** Why a text in a body is refused. */
public enum JsonProblem implements ProblemType {
    TEXT_UNPRINTABLE(BAD_REQUEST);

    private final HttpStatus status;

    JsonProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
