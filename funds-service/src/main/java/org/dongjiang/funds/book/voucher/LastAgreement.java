package org.dongjiang.funds.book.voucher;

import java.time.LocalDate;

/** Reports when the vouchers last agreed with the log; implemented by the feature that compares them. */
public interface LastAgreement {

    /** The day of the last complete comparison without a difference; null if there was none yet. */
    LocalDate day();
}
