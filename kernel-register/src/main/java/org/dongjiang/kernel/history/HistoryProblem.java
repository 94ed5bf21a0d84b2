package org.dongjiang.kernel.history;

import static org.dongjiang.kernel.problem.HttpStatus.BAD_REQUEST;
import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;
import static org.dongjiang.kernel.problem.HttpStatus.NOT_FOUND;
import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of changes and histories. */
enum HistoryProblem implements ProblemType {
    PATCH_NOT_OBJECT(BAD_REQUEST),
    RECORD_NOT_YET_BEGUN(NOT_FOUND),
    VERSION_UNKNOWN(NOT_FOUND),
    RECORD_ENDED(CONFLICT),
    RECORD_NOT_ENDED(CONFLICT),
    RECORD_IN_USE(CONFLICT),
    NAMED_LATER(CONFLICT),
    MEMBER_RELIED_ON(CONFLICT),
    REFERENCE_ENDED(UNPROCESSABLE),
    CHANGE_IN_FUTURE(UNPROCESSABLE),
    CHANGE_BEFORE_BEGINNING(UNPROCESSABLE),
    ENDED_TOO_EARLY(UNPROCESSABLE),
    REOPENED_TOO_EARLY(UNPROCESSABLE),
    MEMBER_CORRECTED_ONLY(UNPROCESSABLE),
    MEMBER_BY_TRANSITION(UNPROCESSABLE),
    MEMBER_BY_ENDING(UNPROCESSABLE),
    MEMBER_DERIVED(UNPROCESSABLE),
    CORRECTION_WITHOUT_EFFECT(UNPROCESSABLE),
    KNOWN_AT_TOO_LATE(UNPROCESSABLE);

    private final HttpStatus status;

    HistoryProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
