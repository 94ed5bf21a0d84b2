package org.dongjiang.funds.book.voucher;

import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of the reading of the book. */
enum VoucherProblem implements ProblemType {
    KNOWN_AT_IN_FUTURE;

    @Override
    public HttpStatus status() {
        return UNPROCESSABLE;
    }
}
