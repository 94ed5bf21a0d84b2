package org.dongjiang.funds.voucher;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Entry;
import org.hibernate.annotations.Immutable;

/** One line of a voucher; has one side. */
@Entity
@Immutable
class VoucherLine extends Entry {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Voucher voucher;

    @Column(name = "voucher_id", insertable = false, updatable = false)
    private String voucherId;

    private int lineNumber;
    private LocalDate businessDate;
    private String account;
    private long debitFen;
    private long creditFen;
    private String programme;
    private String source;
    private String project;
    private String payee;
    private String region;
    private String household;
    private String measure;

    protected VoucherLine() {}

    Voucher voucher() {
        return voucher;
    }

    String voucherId() {
        return voucherId;
    }

    int lineNumber() {
        return lineNumber;
    }

    String account() {
        return account;
    }

    Money debit() {
        return Money.ofFen(debitFen);
    }

    Money credit() {
        return Money.ofFen(creditFen);
    }

    Dimensions dimensions() {
        return new Dimensions(programme, source, project, payee, region, household, measure);
    }

    LocalDate businessDate() {
        return businessDate;
    }
}
