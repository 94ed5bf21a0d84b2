package org.dongjiang.funds.reference.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Programmes implements Records<Programme> {

    static final Listing<Programme, ProgrammeView> LISTING = Listing.of(
                    Programme.class, ProgrammeView.class, ProgrammeView::of)
            .searching("code", "name", "nameEn", "purpose")
            .sortedBy("code");
}
