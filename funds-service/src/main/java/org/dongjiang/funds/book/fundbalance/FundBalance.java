package org.dongjiang.funds.book.fundbalance;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.StoredRecord;

/** The balances of one programme, for reading; only {@link LockedFundBalances} changes them. */
@Entity
class FundBalance extends StoredRecord {

    private String programme;
    private long contributedFen;
    private long committedFen;
    private long disbursedFen;
    private long bankFen;

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

    Money bank() {
        return Money.ofFen(bankFen);
    }

    Money available() {
        return contributed().minus(committed()).minus(disbursed());
    }
}
