package org.dongjiang.funds.document.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Disbursements implements Records<Disbursement> {

    static final Listing<Disbursement, DisbursementView> LISTING = Listing.of(
                    Disbursement.class, DisbursementView.class, DisbursementView::of)
            .searching("summary", "paymentReference")
            .sortedBy("-paidOn");
}
