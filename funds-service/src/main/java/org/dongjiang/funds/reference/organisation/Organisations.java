package org.dongjiang.funds.reference.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Organisations implements Records<Organisation> {

    static final Listing<Organisation, OrganisationView> LISTING = Listing.of(
                    Organisation.class, OrganisationView.class, OrganisationView::of)
            .searching("code", "name")
            .sortedBy("code");
}
