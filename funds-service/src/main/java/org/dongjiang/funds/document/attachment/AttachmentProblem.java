package org.dongjiang.funds.document.attachment;

import static org.dongjiang.kernel.problem.HttpStatus.BAD_REQUEST;
import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;
import static org.dongjiang.kernel.problem.HttpStatus.SERVICE_UNAVAILABLE;
import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of the attachments. */
enum AttachmentProblem implements ProblemType {
    FILE_NAME_INVALID(BAD_REQUEST),
    CONTENT_NOT_OF_ITS_TYPE(UNPROCESSABLE),
    CONTENT_DAMAGED(CONFLICT),
    ATTACHMENTS_BUSY(SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    AttachmentProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
