package org.dongjiang.funds.document;

import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;
import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes common to all documents. */
public enum DocumentProblem implements ProblemType {
    DOCUMENT_CLOSED(CONFLICT),
    DOCUMENT_NOT_POSTED(UNPROCESSABLE),
    DOCUMENT_NOT_RETURNED(CONFLICT),
    DOCUMENT_REPLACED(CONFLICT),
    APPROVED_ALREADY(CONFLICT),
    ATTACHMENT_MISSING(UNPROCESSABLE),
    RESERVATION_EXPIRED(CONFLICT);

    private final HttpStatus status;

    DocumentProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
