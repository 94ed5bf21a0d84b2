package org.dongjiang.funds.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.listing.Listing;
import org.dongjiang.kernel.register.Entries;

/** All of them. */
@ApplicationScoped
class Arrivals implements Entries<Arrival> {

    static final Listing<Arrival, ArrivalView> LISTING = Listing.of(Arrival.class, ArrivalView.class, ArrivalView::of)
            .searching("summary", "bankReference")
            .sortedBy("-arrivedOn");
}
