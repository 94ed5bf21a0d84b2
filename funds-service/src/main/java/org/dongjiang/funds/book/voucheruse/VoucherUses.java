package org.dongjiang.funds.book.voucheruse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All voucher uses. */
@ApplicationScoped
class VoucherUses implements Records<VoucherUse> {

    static final Listing<VoucherUse, VoucherUseView> LISTING = Listing.of(
                    VoucherUse.class, VoucherUseView.class, VoucherUseView::of)
            .sortedBy("voucherId,sequence");

    List<VoucherUse> of(UUID voucher) {
        return list("voucherId", voucher.toString());
    }

    List<VoucherUse> by(UUID document) {
        return list("documentId", document.toString());
    }
}
