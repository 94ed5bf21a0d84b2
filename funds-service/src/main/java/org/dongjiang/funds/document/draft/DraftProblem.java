package org.dongjiang.funds.document.draft;

import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of drafts. */
enum DraftProblem implements ProblemType {
    DRAFT_CLOSED(CONFLICT);

    private final HttpStatus status;

    DraftProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
