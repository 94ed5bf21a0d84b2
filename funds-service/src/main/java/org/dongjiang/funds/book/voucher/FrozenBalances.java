package org.dongjiang.funds.book.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** The balances of all closings. */
@ApplicationScoped
class FrozenBalances implements Records<FrozenBalance> {

    static final Listing<FrozenBalance, FrozenBalanceView> LISTING = Listing.of(
                    FrozenBalance.class, FrozenBalanceView.class, FrozenBalanceView::of)
            .sortedBy("-period,-closing,account,programme");
}
