package org.dongjiang.funds.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.book.VoucherType;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Entry;
import org.hibernate.annotations.Immutable;

/** A voucher (记账凭证) as it was posted, for reading: {@link BookWriter} alone writes vouchers. */
@Entity
@Immutable
class Voucher extends Entry {

    private String book;
    private String period;

    @Enumerated(EnumType.STRING)
    private VoucherType type;

    private int number;
    private LocalDate businessDate;
    private String summary;
    private String documentKind;
    private String documentId;
    private long amountFen;
    private String maker;
    private long madeAtMillis;
    private String checker;

    @OneToMany(mappedBy = "voucher")
    @OrderBy("lineNumber")
    private List<VoucherLine> lines;

    protected Voucher() {}

    /** Where a voucher stands: the next free number of its book, period and type. */
    record Position(String book, String period, int number) {}

    String book() {
        return book;
    }

    String period() {
        return period;
    }

    VoucherType type() {
        return type;
    }

    int number() {
        return number;
    }

    LocalDate businessDate() {
        return businessDate;
    }

    String summary() {
        return summary;
    }

    String documentKind() {
        return documentKind;
    }

    String documentId() {
        return documentId;
    }

    Money amount() {
        return Money.ofFen(amountFen);
    }

    String maker() {
        return maker;
    }

    Instant madeAt() {
        return Instant.ofEpochMilli(madeAtMillis);
    }

    String checker() {
        return checker;
    }

    List<VoucherLine> lines() {
        return lines;
    }
}
