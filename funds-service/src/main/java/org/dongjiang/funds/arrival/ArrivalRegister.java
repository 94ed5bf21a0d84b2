package org.dongjiang.funds.arrival;

import static org.dongjiang.kernel.problem.CommonProblem.CODE_TAKEN;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.ledger.Account;
import org.dongjiang.funds.ledger.Ledger;
import org.dongjiang.funds.ledger.PostVoucher;
import org.dongjiang.funds.ledger.PostVoucher.Line;
import org.dongjiang.funds.ledger.PostVoucher.Side;
import org.dongjiang.funds.ledger.VoucherType;
import org.dongjiang.funds.organisation.OrganisationRegister;
import org.dongjiang.funds.pot.PotBalances;
import org.dongjiang.funds.programme.ProgrammeRegister;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.register.IfMatch;

/** The documents of arrivals, from submission to the ledger. */
@ApplicationScoped
@Transactional
class ArrivalRegister {

    private final Arrivals arrivals;
    private final Ledger ledger;
    private final PotBalances pots;
    private final ProgrammeRegister programmes;
    private final OrganisationRegister organisations;
    private final SecurityIdentity identity;

    ArrivalRegister(
            Arrivals arrivals,
            Ledger ledger,
            PotBalances pots,
            ProgrammeRegister programmes,
            OrganisationRegister organisations,
            SecurityIdentity identity) {
        this.arrivals = arrivals;
        this.ledger = ledger;
        this.pots = pots;
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
        if (arrivals.count("bankReference", asked.bankReference()) > 0) {
            throw CODE_TAKEN.at("/bankReference", asked.bankReference());
        }
        ledger.requireBookable("/arrivedOn", asked.arrivedOn());
        programmes.requireLeaf("/programme", asked.programme());
        organisations.requireKnown("/source", asked.source());
        var arrival = new Arrival(asked);
        arrivals.persist(arrival);
        return ArrivalView.of(arrival);
    }

    ArrivalView approve(UUID id, String ifMatch) {
        var arrival = arrivals.require(id);
        IfMatch.require(ifMatch, arrival);
        var checker = identity.getPrincipal().getName();
        arrival.requireApprovableBy(checker);
        pots.arrive(arrival.programme(), arrival.amount());
        arrival.approved(checker, ledger.post(voucher(arrival, checker)));
        arrivals.flush();
        return ArrivalView.of(arrival);
    }

    private static PostVoucher voucher(Arrival arrival, String checker) {
        return new PostVoucher(
                VoucherType.RECEIPT,
                arrival.arrivedOn(),
                arrival.summary(),
                "arrival",
                arrival.id(),
                arrival.recordedBy(),
                checker,
                List.of(line(arrival, Account.BANK, Side.DEBIT), line(arrival, Account.FUNDS_GIVEN, Side.CREDIT)));
    }

    private static Line line(Arrival arrival, String account, Side side) {
        return new Line(account, side, arrival.amount(), arrival.programme(), arrival.source(), null, null);
    }
}
