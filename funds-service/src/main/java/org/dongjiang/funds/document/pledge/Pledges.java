package org.dongjiang.funds.document.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.funds.reference.organisation.OrganisationRegister;
import org.dongjiang.funds.reference.project.MoneyPlace;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Pledges implements Records<Pledge> {

    static final Listing<Pledge, PledgeView> LISTING = Listing.of(Pledge.class, PledgeView.class, PledgeView::of)
            .standing(MoneyPlace.of(MoneyPlace.PROGRAMME))
            .belonging(OrganisationRegister.namedIn("source"))
            .searching("summary", "agreement")
            .sortedBy("-pledgedOn");
}
