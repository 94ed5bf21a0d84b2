package org.dongjiang.funds.book.fundbalance;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.funds.reference.project.MoneyPlace;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All fund balances. */
@ApplicationScoped
class FundBalances implements Records<FundBalance> {

    static final Listing<FundBalance, FundBalanceView> LISTING = Listing.of(
                    FundBalance.class, FundBalanceView.class, FundBalanceView::of)
            .standing(MoneyPlace.of(MoneyPlace.PROGRAMME))
            .sortedBy("programme");
}
