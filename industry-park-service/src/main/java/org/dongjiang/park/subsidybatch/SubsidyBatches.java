package org.dongjiang.park.subsidybatch;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class SubsidyBatches implements Records<SubsidyBatch> {

    static final Listing<SubsidyBatch, SubsidyBatchView> LISTING = Listing.of(
                    SubsidyBatch.class, SubsidyBatchView.class, SubsidyBatchView::of)
            .searching("code", "name")
            .sortedBy("code");

    /** Counts one more application, if the batch has room for it; one statement decides and changes. */
    boolean receive(String code, Money amount) {
        return update(
                        "version = version + 1, receivedCount = receivedCount + 1, receivedTotalFen = receivedTotalFen + ?2"
                                + " where code = ?1 and receivedCount < declaredCount"
                                + " and receivedTotalFen + ?2 <= declaredTotalFen",
                        code,
                        amount.fen())
                == 1;
    }

    SubsidyBatch of(String code) {
        return find("code", code).firstResult();
    }
}
