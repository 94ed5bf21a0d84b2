package org.dongjiang.funds.pot;

import static org.dongjiang.funds.pot.PotProblem.FUNDS_INSUFFICIENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.money.Money;

/** Keeps the balances of the programmes, each change in the transaction of the document that causes it. */
@ApplicationScoped
@Transactional
public class PotBalances {

    private final Pots pots;

    PotBalances(Pots pots) {
        this.pots = pots;
    }

    /**
     * Takes money aside for an appropriation that waits for approval.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code FUNDS_INSUFFICIENT}
     */
    @Transactional(TxType.MANDATORY)
    public void reserve(String programme, Money amount) {
        if (!pots.reserve(programme, amount)) {
            throw FUNDS_INSUFFICIENT.at("/amount", programme, amount);
        }
    }

    /** Gives back what {@link #reserve} took aside. */
    @Transactional(TxType.MANDATORY)
    public void release(String programme, Money amount) {
        pots.release(programme, amount);
    }

    Page<PotView> list(MultivaluedMap<String, String> query) {
        return Pots.LISTING.page(pots.getEntityManager(), query);
    }

    PotView read(UUID id) {
        return PotView.of(pots.require(id));
    }
}
