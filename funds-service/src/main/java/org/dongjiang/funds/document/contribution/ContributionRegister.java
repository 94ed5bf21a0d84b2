package org.dongjiang.funds.document.contribution;

import static org.dongjiang.funds.document.pledge.PledgeProblem.PLEDGED_OTHERWISE;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.funds.book.voucher.Dimensions;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.document.DocumentControls;
import org.dongjiang.funds.document.DocumentRegister;
import org.dongjiang.funds.document.pledge.PledgeRegister;
import org.dongjiang.funds.reference.organisation.OrganisationRegister;
import org.dongjiang.funds.reference.programme.ProgrammeRegister;
import org.dongjiang.kernel.time.Dates;

/** The documents of contributions. */
@ApplicationScoped
class ContributionRegister extends DocumentRegister<Contribution, SubmitContribution, ContributionView> {

    private final ProgrammeRegister programmes;
    private final OrganisationRegister organisations;
    private final PledgeRegister pledges;

    ContributionRegister(
            Contributions contributions,
            DocumentControls controls,
            ProgrammeRegister programmes,
            OrganisationRegister organisations,
            PledgeRegister pledges) {
        super(
                DocumentKind.CONTRIBUTION,
                SubmitContribution.class,
                contributions,
                Contributions.LISTING,
                ContributionView::of,
                controls);
        this.programmes = programmes;
        this.organisations = organisations;
        this.pledges = pledges;
    }

    @Override
    protected Stored<Contribution> prepare(SubmitContribution asked) {
        requireFree("bankReference", asked.bankReference());
        programmes.requireLeaf("/programme", asked.programme(), asked.contributedOn());
        organisations.requireKnown("/source", asked.source(), asked.contributedOn());
        var contribution = new Contribution(asked);
        if (asked.pledge() == null) {
            return stored(contribution, asked);
        }
        var pledge = pledges.posted("/pledge", "agreement", asked.pledge());
        if (!pledge.dimensions().equals(Dimensions.of(asked.programme(), asked.source()))) {
            throw PLEDGED_OTHERWISE.at("/pledge", asked.pledge());
        }
        Dates.requireOrder(pledge.businessDate(), "/contributedOn", asked.contributedOn());
        return stored(contribution, asked, pledge.open());
    }

    @Override
    protected String dateMember() {
        return "contributedOn";
    }
}
