package org.dongjiang.funds.document;

import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** Every way a document says no, whatever it is about. */
public enum DocumentProblem implements ProblemType {
    DOCUMENT_CLOSED(CONFLICT),
    APPROVED_ALREADY(CONFLICT),
    NOT_THE_MAKER(CONFLICT);

    private final HttpStatus status;

    DocumentProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
