package org.dongjiang.funds.clearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.listing.Listing;
import org.dongjiang.kernel.register.Entries;

/** All clearings. */
@ApplicationScoped
class Clearings implements Entries<Clearing> {

    static final Listing<Clearing, ClearingView> LISTING =
            Listing.of(Clearing.class, ClearingView.class, ClearingView::of).sortedBy("voucherId,sequence");

    List<Clearing> of(UUID voucher) {
        return list("voucherId", voucher.toString());
    }

    List<Clearing> by(UUID document) {
        return list("documentId", document.toString());
    }
}
