package org.dongjiang.funds.book.voucher;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.StoredRecord;
import org.hibernate.annotations.Immutable;

/** The balance of an account under a programme at one closing of a period; a row of a view. */
@Entity
@Immutable
class FrozenBalance extends StoredRecord {

    private String period;
    private int closing;
    private String account;
    private String programme;
    private long openingFen;
    private long debitFen;
    private long creditFen;
    private long balanceFen;

    protected FrozenBalance() {}

    String period() {
        return period;
    }

    int closing() {
        return closing;
    }

    String account() {
        return account;
    }

    String programme() {
        return programme;
    }

    Money opening() {
        return Money.ofFen(openingFen);
    }

    Money debit() {
        return Money.ofFen(debitFen);
    }

    Money credit() {
        return Money.ofFen(creditFen);
    }

    Money balance() {
        return Money.ofFen(balanceFen);
    }
}
