package org.dongjiang.funds.document.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.document.DocumentControls;
import org.dongjiang.funds.document.DocumentRegister;
import org.dongjiang.funds.document.allotment.AllotmentRegister;
import org.dongjiang.funds.reference.earmark.EarmarkRegister;
import org.dongjiang.funds.reference.organisation.OrganisationRegister;
import org.dongjiang.funds.relief.household.HouseholdRegister;

/** The documents of disbursements. */
@ApplicationScoped
public class DisbursementRegister extends DocumentRegister<Disbursement, SubmitDisbursement, DisbursementView> {

    private final EarmarkRegister earmarks;
    private final AllotmentRegister allotments;
    private final OrganisationRegister organisations;
    private final HouseholdRegister households;

    DisbursementRegister(
            Disbursements disbursements,
            DocumentControls controls,
            EarmarkRegister earmarks,
            AllotmentRegister allotments,
            OrganisationRegister organisations,
            HouseholdRegister households) {
        super(DocumentKind.DISBURSEMENT, disbursements, Disbursements.LISTING, DisbursementView::of, controls);
        this.earmarks = earmarks;
        this.allotments = allotments;
        this.organisations = organisations;
        this.households = households;
    }

    @Override
    protected Stored<Disbursement> prepare(SubmitDisbursement asked) {
        requireFree("paymentReference", asked.paymentReference());
        organisations.requireKnown("/payee", asked.payee());
        if (asked.household() != null) {
            households.requireKnown("/household", asked.household());
        }
        var programme = earmarks.requireAllowed("/project", asked.project(), asked.paidOn());
        if (asked.region() != null) {
            earmarks.requireRegion("/region", programme, asked.region());
        }
        return stored(new Disbursement(asked, programme), asked);
    }

    @Override
    protected void setAside(Disbursement disbursement) {
        if (disbursement.allotment() == null) {
            super.setAside(disbursement);
        } else {
            allotments.draw("/allotment", disbursement.allotment(), disbursement.project(), disbursement.amount());
        }
    }

    @Override
    protected void giveBack(Disbursement disbursement) {
        if (disbursement.allotment() == null) {
            super.giveBack(disbursement);
        } else {
            allotments.giveBack(disbursement.allotment(), disbursement.amount());
        }
    }

    DisbursementView acknowledged(UUID id, String ifMatch, RecordAcknowledgement asked) {
        return change(id, ifMatch, disbursement -> {
            disbursement.requirePosted();
            disbursement.acknowledged(asked);
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
