package org.dongjiang.funds.arrival;

import static org.dongjiang.kernel.problem.CommonProblem.CODE_TAKEN;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.book.Blocker;
import org.dongjiang.funds.book.Closing;
import org.dongjiang.funds.book.Month;
import org.dongjiang.funds.document.Approval;
import org.dongjiang.funds.document.DocumentStatus;
import org.dongjiang.funds.ledger.Ledger;
import org.dongjiang.funds.ledger.Posting;
import org.dongjiang.funds.organisation.OrganisationRegister;
import org.dongjiang.funds.programme.ProgrammeRegister;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.register.IfMatch;

/** The documents of arrivals, from submission to the ledger. */
@ApplicationScoped
@Transactional
class ArrivalRegister implements Closing {

    private final Arrivals arrivals;
    private final Ledger ledger;
    private final ProgrammeRegister programmes;
    private final OrganisationRegister organisations;
    private final SecurityIdentity identity;

    ArrivalRegister(
            Arrivals arrivals,
            Ledger ledger,
            ProgrammeRegister programmes,
            OrganisationRegister organisations,
            SecurityIdentity identity) {
        this.arrivals = arrivals;
        this.ledger = ledger;
        this.programmes = programmes;
        this.organisations = organisations;
        this.identity = identity;
    }

    Page<ArrivalView> list(MultivaluedMap<String, String> query) {
        return Arrivals.LISTING.page(arrivals.getEntityManager(), query);
    }

    ArrivalView read(UUID id) {
        return ArrivalView.of(arrivals.require(id));
    }

    ArrivalView submit(SubmitArrival asked) {
        if (arrivals.count("bankReference = ?1 and live = true", asked.bankReference()) > 0) {
            throw CODE_TAKEN.at("/bankReference", asked.bankReference());
        }
        ledger.requireBookable("/arrivedOn", asked.arrivedOn());
        programmes.requireLeaf("/programme", asked.programme());
        organisations.requireKnown("/source", asked.source());
        var arrival = new Arrival(asked);
        arrivals.persist(arrival);
        return ArrivalView.of(arrival);
    }

    /** The approval of one, for the ledger to post. */
    Posting approval(UUID id, String ifMatch) {
        return new Approval<>(
                arrivals.require(id), ifMatch, identity.getPrincipal().getName(), ArrivalView::of);
    }

    ArrivalView reject(UUID id, String ifMatch, String reason) {
        var arrival = locked(id, ifMatch);
        arrival.reject(identity.getPrincipal().getName(), reason);
        arrivals.flush();
        return ArrivalView.of(arrival);
    }

    ArrivalView withdraw(UUID id, String ifMatch) {
        var arrival = locked(id, ifMatch);
        arrival.withdraw(identity.getPrincipal().getName());
        arrivals.flush();
        return ArrivalView.of(arrival);
    }

    private Arrival locked(UUID id, String ifMatch) {
        var arrival = arrivals.lock("arrival", id);
        IfMatch.require(ifMatch, arrival);
        return arrival;
    }

    @Override
    public List<Blocker> blockers(Month month) {
        long waiting = arrivals.count(
                "status = ?1 and arrivedOn between ?2 and ?3", DocumentStatus.SUBMITTED, month.first(), month.last());
        return waiting == 0
                ? List.of()
                : List.of(new Blocker(new Label("待复核的到位单据", "arrivals that wait for approval"), waiting));
    }
}
