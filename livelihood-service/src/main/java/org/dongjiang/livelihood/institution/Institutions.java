package org.dongjiang.livelihood.institution;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Institutions implements Records<Institution> {

    static final Listing<Institution, InstitutionView> LISTING = Listing.of(
                    Institution.class, InstitutionView.class, InstitutionView::of)
            .searching("code", "name")
            .sortedBy("code");
}
