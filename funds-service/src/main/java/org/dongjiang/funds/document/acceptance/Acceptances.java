package org.dongjiang.funds.document.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.funds.reference.project.MoneyPlace;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Acceptances implements Records<Acceptance> {

    static final Listing<Acceptance, AcceptanceView> LISTING = Listing.of(
                    Acceptance.class, AcceptanceView.class, AcceptanceView::of)
            .standing(MoneyPlace.ofLines())
            .searching("summary", "certificate")
            .sortedBy("-acceptedOn");
}
