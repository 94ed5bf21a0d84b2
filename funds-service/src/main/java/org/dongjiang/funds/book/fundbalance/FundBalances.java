package org.dongjiang.funds.book.fundbalance;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All fund balances. */
@ApplicationScoped
class FundBalances implements Records<FundBalance> {

    static final Listing<FundBalance, FundBalanceView> LISTING = Listing.of(
                    FundBalance.class, FundBalanceView.class, FundBalanceView::of)
            .sortedBy("programme");

    /**
     * Reserves money, if there is enough: one statement decides and changes, so the decision is never based on old
     * data.
     */
    boolean reserve(String programme, Money amount) {
        return getEntityManager()
                        .createQuery(
                                "update FundBalance set version = version + 1, committedFen = committedFen + :amount"
                                        + " where programme = :programme and " + Funds.SUFFICE)
                        .setParameter("programme", programme)
                        .setParameter("amount", amount.fen())
                        .executeUpdate()
                == 1;
    }

    void release(String programme, Money amount) {
        getEntityManager()
                .createQuery(
                        "update FundBalance set version = version + 1, committedFen = committedFen - ?2 where programme = ?1")
                .setParameter(1, programme)
                .setParameter(2, amount.fen())
                .executeUpdate();
    }
}
