package org.dongjiang.funds.document.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongjiang.funds.book.difference.Findings;
import org.dongjiang.funds.book.fundbalance.Reservation;
import org.dongjiang.funds.book.ledger.Commitment;
import org.dongjiang.funds.book.reconciliation.FurtherComparison;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.document.DocumentControls;
import org.dongjiang.funds.document.DocumentRegister;
import org.dongjiang.funds.document.allotment.AllotmentRegister;
import org.dongjiang.funds.reference.organisation.OrganisationRegister;
import org.dongjiang.funds.reference.project.ProjectRegister;
import org.dongjiang.funds.relief.household.HouseholdRegister;
import org.dongjiang.kernel.region.Regions;
import org.hibernate.Session;

/** The documents of disbursements. */
@ApplicationScoped
public class DisbursementRegister extends DocumentRegister<Disbursement, SubmitDisbursement, DisbursementView>
        implements FurtherComparison {

    private final ProjectRegister projects;
    private final AllotmentRegister allotments;
    private final OrganisationRegister organisations;
    private final HouseholdRegister households;
    private final Regions regions;

    DisbursementRegister(
            Disbursements disbursements,
            DocumentControls controls,
            ProjectRegister projects,
            AllotmentRegister allotments,
            OrganisationRegister organisations,
            HouseholdRegister households,
            Regions regions) {
        super(
                DocumentKind.DISBURSEMENT,
                SubmitDisbursement.class,
                disbursements,
                Disbursements.LISTING,
                DisbursementView::of,
                controls);
        this.projects = projects;
        this.allotments = allotments;
        this.organisations = organisations;
        this.households = households;
        this.regions = regions;
    }

    @Override
    protected Stored<Disbursement> prepare(SubmitDisbursement asked) {
        requireFree("paymentReference", asked.paymentReference());
        organisations.requireKnown("/payee", asked.payee(), asked.paidOn());
        if (asked.region() != null) {
            regions.require("/region", asked.region(), asked.paidOn());
        }
        if (asked.household() != null) {
            households.requireKnown("/household", asked.household(), asked.paidOn());
        }
        var programme = projects.programmeOf("/project", asked.project(), asked.paidOn());
        return stored(new Disbursement(asked, programme), asked);
    }

    @Override
    protected List<Reservation> take(Disbursement disbursement) {
        if (disbursement.allotment() == null) {
            return super.take(disbursement);
        }
        allotments.draw("/allotment", disbursement.allotment(), disbursement.project(), disbursement.amount());
        return committed(disbursement);
    }

    @Override
    protected List<Reservation> giveBack(Disbursement disbursement) {
        if (disbursement.allotment() == null) {
            return super.giveBack(disbursement);
        }
        return allotments.giveBack(disbursement.allotment(), disbursement.amount())
                ? committed(disbursement)
                : super.giveBack(disbursement);
    }

    /** What it takes of fund balances, if its money is committed by an allotment. */
    private static List<Reservation> committed(Disbursement disbursement) {
        return disbursement.reservations().stream()
                .map(Reservation::ofCommitted)
                .toList();
    }

    /** Their allotments, of which those in force get their money back. */
    @Override
    @Transactional(TxType.NEVER)
    public Map<UUID, Commitment> lockCommitments(Session reader, Set<UUID> ids) {
        var drawn = Disbursements.allotmentsOf(reader, ids);
        var inForce = allotments.lockInForce(reader, drawn.values());
        drawn.values().retainAll(inForce.keySet());
        return drawn.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> inForce.get(one.getValue())));
    }

    /** What is drawn of allotments. */
    @Override
    @Transactional(TxType.NEVER)
    public void compare(Connection database, Session reader, Findings found) throws SQLException {
        allotments.compare(database, Disbursements.drawn(database), found);
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
