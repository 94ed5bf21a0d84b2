package org.dongjiang.funds.reading.lineage;

import static org.dongjiang.kernel.problem.HttpStatus.SERVICE_UNAVAILABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of the lineage. */
enum LineageProblem implements ProblemType {
    LINEAGE_BUSY(SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    LineageProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
