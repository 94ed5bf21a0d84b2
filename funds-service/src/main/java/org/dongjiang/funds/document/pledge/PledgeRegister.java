package org.dongjiang.funds.document.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.document.DocumentControls;
import org.dongjiang.funds.document.DocumentRegister;
import org.dongjiang.funds.reference.organisation.OrganisationRegister;
import org.dongjiang.funds.reference.programme.ProgrammeRegister;
import org.dongjiang.kernel.time.Dates;

/** The documents of pledges. */
@ApplicationScoped
public class PledgeRegister extends DocumentRegister<Pledge, SubmitPledge, PledgeView> {

    private final ProgrammeRegister programmes;
    private final OrganisationRegister organisations;

    PledgeRegister(
            Pledges pledges,
            DocumentControls controls,
            ProgrammeRegister programmes,
            OrganisationRegister organisations) {
        super(DocumentKind.PLEDGE, SubmitPledge.class, pledges, Pledges.LISTING, PledgeView::of, controls);
        this.programmes = programmes;
        this.organisations = organisations;
    }

    @Override
    protected Stored<Pledge> prepare(SubmitPledge asked) {
        requireFree("agreement", asked.agreement());
        programmes.requireLeaf("/programme", asked.programme(), asked.pledgedOn());
        organisations.requireKnown("/source", asked.source(), asked.pledgedOn());
        Dates.requireOrder(asked.pledgedOn(), "/expectedBy", asked.expectedBy());
        return stored(new Pledge(asked), asked);
    }

    @Override
    protected String dateMember() {
        return "pledgedOn";
    }
}
