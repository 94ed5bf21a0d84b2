package org.dongjiang.funds.appropriation;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.listing.Listing;
import org.dongjiang.kernel.register.Entries;

/** All of them. */
@ApplicationScoped
class Appropriations implements Entries<Appropriation> {

    static final Listing<Appropriation, AppropriationView> LISTING = Listing.of(
                    Appropriation.class, AppropriationView.class, AppropriationView::of)
            .searching("summary", "paymentReference")
            .sortedBy("-paidOn");
}
