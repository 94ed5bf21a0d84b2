package org.dongjiang.funds.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.funds.document.Desk;
import org.dongjiang.funds.document.DocumentRegister;
import org.dongjiang.funds.ledger.DocumentKind;
import org.dongjiang.funds.organisation.OrganisationRegister;
import org.dongjiang.funds.programme.ProgrammeRegister;

/** The documents of arrivals. */
@ApplicationScoped
class ArrivalRegister extends DocumentRegister<Arrival, ArrivalView> {

    private final ProgrammeRegister programmes;
    private final OrganisationRegister organisations;

    ArrivalRegister(Arrivals arrivals, Desk desk, ProgrammeRegister programmes, OrganisationRegister organisations) {
        super(DocumentKind.ARRIVAL, arrivals, Arrivals.LISTING, ArrivalView::of, desk);
        this.programmes = programmes;
        this.organisations = organisations;
    }

    ArrivalView submit(SubmitArrival asked) {
        requireFree("bankReference", asked.bankReference());
        programmes.requireLeaf("/programme", asked.programme());
        organisations.requireKnown("/source", asked.source());
        return submit(new Arrival(asked));
    }

    @Override
    protected String dateMember() {
        return "arrivedOn";
    }
}
