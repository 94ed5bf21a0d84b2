package org.dongjiang.funds.document.allotment;

import static org.dongjiang.funds.document.allotment.AllotmentProblem.ALLOTTED_OTHERWISE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dongjiang.funds.book.difference.DifferenceKind;
import org.dongjiang.funds.book.difference.Findings;
import org.dongjiang.funds.book.difference.Found;
import org.dongjiang.funds.book.ledger.Commitment;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.document.DocumentControls;
import org.dongjiang.funds.document.DocumentRegister;
import org.dongjiang.funds.document.seal.DocumentSeals;
import org.dongjiang.funds.reference.project.ProjectRegister;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.time.Dates;
import org.hibernate.Session;

/** The documents of allotments. */
@ApplicationScoped
public class AllotmentRegister extends DocumentRegister<Allotment, SubmitAllotment, AllotmentView> {

    private final ProjectRegister projects;
    private final DocumentSeals seals;

    AllotmentRegister(Allotments allotments, DocumentControls controls, ProjectRegister projects, DocumentSeals seals) {
        super(
                DocumentKind.ALLOTMENT,
                SubmitAllotment.class,
                allotments,
                Allotments.LISTING,
                AllotmentView::of,
                controls);
        this.projects = projects;
        this.seals = seals;
    }

    @Override
    protected Stored<Allotment> prepare(SubmitAllotment asked) {
        requireFree("decision", asked.decision());
        Dates.requireOrder(asked.allottedOn(), "/reservedUntil", asked.reservedUntil());
        var programme = projects.programmeOf("/project", asked.project(), asked.allottedOn());
        return stored(new Allotment(asked, programme), asked);
    }

    /**
     * Uses part of an allotment for a disbursement, instead of the fund balance.
     *
     * @param decision that identifies it
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}, {@code DOCUMENT_NOT_POSTED},
     *     {@code ALLOTTED_OTHERWISE}, {@code ALLOTMENT_INSUFFICIENT}, {@code RESERVATION_EXPIRED}
     */
    @Transactional(TxType.MANDATORY)
    public void draw(String pointer, String decision, String project, Money amount) {
        var allotment = inForce(pointer, "decision", decision);
        if (!allotment.project().equals(project)) {
            throw ALLOTTED_OTHERWISE.at(pointer, decision, allotment.project());
        }
        allotment.draw(amount);
    }

    /**
     * Returns what {@link #draw} used.
     *
     * @return whether the allotment is still in force, so that the money stays committed; otherwise it is to be released
     */
    @Transactional(TxType.MANDATORY)
    public boolean giveBack(String decision, Money amount) {
        var allotment = locked("/allotment", "decision", decision);
        allotment.takeBack(amount);
        return allotment.isInForce();
    }

    /** Locks some of them, by their decisions, and returns those that are in force. */
    @Transactional(TxType.SUPPORTS)
    public Map<String, Commitment> lockInForce(Session reader, Collection<String> decisions) {
        return Allotments.lock(reader, decisions).stream()
                .filter(Allotment::isInForce)
                .collect(Collectors.toMap(Allotment::decision, allotment -> new LockedAllotment(allotment, seals)));
    }

    /**
     * Compares what is drawn of those in force with what disbursements draw.
     *
     * @param drawnFen by their decisions
     */
    @Transactional(TxType.SUPPORTS)
    public void compare(Connection database, Map<String, Long> drawnFen, Findings found) throws SQLException {
        for (var allotment : Allotments.inForce(database)) {
            long recomputed = drawnFen.getOrDefault(allotment.decision(), 0L);
            if (allotment.fen() != recomputed) {
                found.add(new Found(
                        DifferenceKind.ALLOTMENT,
                        "drawn of ALLOTMENT " + allotment.id(),
                        allotment.programme(),
                        Money.ofFen(allotment.fen()).toString(),
                        Money.ofFen(recomputed).toString()));
            }
        }
    }

    @Override
    protected Optional<String> reservedUntilMember() {
        return Optional.of("reservedUntil");
    }

    @Override
    protected String dateMember() {
        return "allottedOn";
    }
}
