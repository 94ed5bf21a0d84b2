package org.dongjiang.park.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.listing.Listing;
import org.dongjiang.kernel.register.Entries;

/** All of them. */
@ApplicationScoped
class SubsidyBatches implements Entries<SubsidyBatch> {

    static final Listing<SubsidyBatch, SubsidyBatchView> LISTING = Listing.of(SubsidyBatch.class, SubsidyBatchView.class, SubsidyBatchView::of).searching("code", "name").sortedBy("code");
}
