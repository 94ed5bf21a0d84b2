package org.dongjiang.funds.book.log;

import java.util.UUID;
import org.dongjiang.kernel.register.Listing;

/** The vouchers that the caller may see, for features that show something of them. */
public interface ReadableVouchers {

    /** @throws org.dongjiang.kernel.problem.Problem {@code RECORD_UNKNOWN} */
    void requireVisible(UUID voucher);

    /**
     * Of rows that name a voucher those whose voucher the caller may see; null for all.
     *
     * @param attribute of the rows, with the id of the voucher
     */
    <E> Listing.Narrowing<E> visible(String attribute);
}
