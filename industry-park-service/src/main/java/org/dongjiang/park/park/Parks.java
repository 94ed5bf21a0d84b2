package org.dongjiang.park.park;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Parks implements Records<Park> {

    static final Listing<Park, ParkView> LISTING = Listing.of(Park.class, ParkView.class, ParkView::of)
            .searching("code", "name", "nameEn", "principles")
            .sortedBy("code");
}
