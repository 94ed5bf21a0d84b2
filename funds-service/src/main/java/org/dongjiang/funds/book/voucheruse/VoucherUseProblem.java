package org.dongjiang.funds.book.voucheruse;

import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of voucher use. */
enum VoucherUseProblem implements ProblemType {
    VOUCHER_USED_UP(UNPROCESSABLE);

    private final HttpStatus status;

    VoucherUseProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
