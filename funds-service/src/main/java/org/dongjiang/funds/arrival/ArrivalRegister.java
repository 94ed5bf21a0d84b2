package org.dongjiang.funds.arrival;

import static org.dongjiang.funds.pledge.PledgeProblem.PLEDGED_OTHERWISE;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.funds.document.Desk;
import org.dongjiang.funds.document.DocumentRegister;
import org.dongjiang.funds.organisation.OrganisationRegister;
import org.dongjiang.funds.pledge.PledgeRegister;
import org.dongjiang.funds.programme.ProgrammeRegister;
import org.dongjiang.funds.voucher.Dimensions;
import org.dongjiang.funds.voucher.DocumentKind;
import org.dongjiang.kernel.register.Dates;

/** The documents of arrivals. */
@ApplicationScoped
class ArrivalRegister extends DocumentRegister<Arrival, SubmitArrival, ArrivalView> {

    private final ProgrammeRegister programmes;
    private final OrganisationRegister organisations;
    private final PledgeRegister pledges;

    ArrivalRegister(
            Arrivals arrivals,
            Desk desk,
            ProgrammeRegister programmes,
            OrganisationRegister organisations,
            PledgeRegister pledges) {
        super(DocumentKind.ARRIVAL, arrivals, Arrivals.LISTING, ArrivalView::of, desk);
        this.programmes = programmes;
        this.organisations = organisations;
        this.pledges = pledges;
    }

    @Override
    protected Stored<Arrival> prepare(SubmitArrival asked) {
        requireFree("bankReference", asked.bankReference());
        programmes.requireLeaf("/programme", asked.programme());
        organisations.requireKnown("/source", asked.source());
        var arrival = new Arrival(asked);
        if (asked.pledge() == null) {
            return stored(arrival, asked);
        }
        var pledge = pledges.posted("/pledge", "agreement", asked.pledge());
        if (!pledge.dimensions().equals(Dimensions.of(asked.programme(), asked.source()))) {
            throw PLEDGED_OTHERWISE.at("/pledge", asked.pledge());
        }
        Dates.requireOrder(pledge.businessDate(), "/arrivedOn", asked.arrivedOn());
        return stored(arrival, asked, pledge.open());
    }

    @Override
    protected String dateMember() {
        return "arrivedOn";
    }
}
