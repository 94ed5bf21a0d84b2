package org.dongjiang.livelihood.donation;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Donations implements Records<Donation> {

    static final Listing<Donation, DonationView> LISTING = Listing.of(
                    Donation.class, DonationView.class, DonationView::of)
            .searching("item")
            .sortedBy("-donatedOn");
}
