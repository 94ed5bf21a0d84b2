package org.dongjiang.funds.book.fundbalance;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.StoredRecord;

/**
 * The balances of one programme. Changed only by SQL statements: by a conditional one of {@link FundBalances}, and by
 * {@link LockedFundBalances}.
 */
@Entity
class FundBalance extends StoredRecord {

    private String programme;
    private long contributedFen;
    private long committedFen;
    private long disbursedFen;

    protected FundBalance() {}

    String programme() {
        return programme;
    }

    Money contributed() {
        return Money.ofFen(contributedFen);
    }

    Money committed() {
        return Money.ofFen(committedFen);
    }

    Money disbursed() {
        return Money.ofFen(disbursedFen);
    }

    Money available() {
        return new Funds(contributedFen, committedFen, disbursedFen).available();
    }
}
