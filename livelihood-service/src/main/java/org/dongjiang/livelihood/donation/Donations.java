package org.dongjiang.livelihood.donation;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.listing.Listing;
import org.dongjiang.kernel.register.Entries;

/** All of them. */
@ApplicationScoped
class Donations implements Entries<Donation> {

    static final Listing<Donation, DonationView> LISTING = Listing.of(
                    Donation.class, DonationView.class, DonationView::of)
            .searching("item")
            .sortedBy("-donatedOn");
}
