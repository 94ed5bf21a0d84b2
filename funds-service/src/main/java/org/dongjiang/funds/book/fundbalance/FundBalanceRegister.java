package org.dongjiang.funds.book.fundbalance;

import static org.dongjiang.funds.book.fundbalance.FundBalanceProblem.FUNDS_INSUFFICIENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.money.Money;

/** The fund balances of the programmes. Each change is in the transaction of the document that causes it. */
@ApplicationScoped
@Transactional
public class FundBalanceRegister {

    private final FundBalances fundBalances;

    FundBalanceRegister(FundBalances fundBalances) {
        this.fundBalances = fundBalances;
    }

    /**
     * Reserves money for a pending disbursement.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code FUNDS_INSUFFICIENT}
     */
    @Transactional(TxType.MANDATORY)
    public void reserve(String programme, Money amount) {
        if (!fundBalances.reserve(programme, amount)) {
            throw FUNDS_INSUFFICIENT.at("/amount", programme, amount);
        }
    }

    /** Releases what {@link #reserve} reserved. */
    @Transactional(TxType.MANDATORY)
    public void release(String programme, Money amount) {
        fundBalances.release(programme, amount);
    }

    Page<FundBalanceView> list(MultivaluedMap<String, String> query) {
        return FundBalances.LISTING.page(fundBalances.getEntityManager(), query);
    }

    FundBalanceView read(UUID id) {
        return FundBalanceView.of(fundBalances.require(id));
    }
}
