package org.dongjiang.funds.document.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.funds.reference.organisation.OrganisationRegister;
import org.dongjiang.funds.reference.project.MoneyPlace;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Contributions implements Records<Contribution> {

    static final Listing<Contribution, ContributionView> LISTING = Listing.of(
                    Contribution.class, ContributionView.class, ContributionView::of)
            .standing(MoneyPlace.of(MoneyPlace.PROGRAMME))
            .belonging(OrganisationRegister.namedIn("source"))
            .searching("summary", "bankReference")
            .sortedBy("-contributedOn");
}
