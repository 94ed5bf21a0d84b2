package org.dongjiang.funds.appropriation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.dongjiang.funds.allotment.AllotmentRegister;
import org.dongjiang.funds.document.Desk;
import org.dongjiang.funds.document.DocumentRegister;
import org.dongjiang.funds.earmark.EarmarkRegister;
import org.dongjiang.funds.household.HouseholdRegister;
import org.dongjiang.funds.organisation.OrganisationRegister;
import org.dongjiang.funds.voucher.DocumentKind;

/** The documents of appropriations. */
@ApplicationScoped
public class AppropriationRegister extends DocumentRegister<Appropriation, SubmitAppropriation, AppropriationView> {

    private final EarmarkRegister earmarks;
    private final AllotmentRegister allotments;
    private final OrganisationRegister organisations;
    private final HouseholdRegister households;

    AppropriationRegister(
            Appropriations appropriations,
            Desk desk,
            EarmarkRegister earmarks,
            AllotmentRegister allotments,
            OrganisationRegister organisations,
            HouseholdRegister households) {
        super(DocumentKind.APPROPRIATION, appropriations, Appropriations.LISTING, AppropriationView::of, desk);
        this.earmarks = earmarks;
        this.allotments = allotments;
        this.organisations = organisations;
        this.households = households;
    }

    @Override
    protected Stored<Appropriation> prepare(SubmitAppropriation asked) {
        requireFree("paymentReference", asked.paymentReference());
        organisations.requireKnown("/payee", asked.payee());
        if (asked.household() != null) {
            households.requireKnown("/household", asked.household());
        }
        var programme = earmarks.requireAllowed("/project", asked.project(), asked.paidOn());
        if (asked.region() != null) {
            earmarks.requireRegion("/region", programme, asked.region());
        }
        return stored(new Appropriation(asked, programme), asked);
    }

    @Override
    protected void setAside(Appropriation appropriation) {
        if (appropriation.allotment() == null) {
            super.setAside(appropriation);
        } else {
            allotments.draw("/allotment", appropriation.allotment(), appropriation.project(), appropriation.amount());
        }
    }

    @Override
    protected void giveBack(Appropriation appropriation) {
        if (appropriation.allotment() == null) {
            super.giveBack(appropriation);
        } else {
            allotments.giveBack(appropriation.allotment(), appropriation.amount());
        }
    }

    AppropriationView received(UUID id, String ifMatch, RecordReceipt asked) {
        return change(id, ifMatch, appropriation -> {
            appropriation.requirePosted();
            appropriation.received(asked);
        });
    }

    @Override
    protected Optional<String> reservedUntilMember() {
        return Optional.of("reservedUntil");
    }

    @Override
    protected String dateMember() {
        return "paidOn";
    }
}
