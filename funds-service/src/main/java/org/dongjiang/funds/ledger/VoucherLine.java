package org.dongjiang.funds.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.dongjiang.funds.ledger.PostVoucher.Line;
import org.dongjiang.funds.ledger.PostVoucher.Side;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Entry;

/** One line of a voucher; has one side. */
@Entity
class VoucherLine extends Entry {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("unused") // Read by queries.
    private Voucher voucher;

    private int lineNumber;
    private String account;
    private long debitFen;
    private long creditFen;
    private String programme;
    private String source;
    private String project;
    private String payee;

    protected VoucherLine() {}

    VoucherLine(Voucher voucher, int lineNumber, Line line) {
        this.voucher = voucher;
        this.lineNumber = lineNumber;
        account = line.account();
        long fen = line.amount()
                .requirePositive("/lines/" + (lineNumber - 1) + "/amount")
                .fen();
        debitFen = line.side() == Side.DEBIT ? fen : 0;
        creditFen = line.side() == Side.CREDIT ? fen : 0;
        programme = line.programme();
        source = line.source();
        project = line.project();
        payee = line.payee();
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

    String programme() {
        return programme;
    }

    String source() {
        return source;
    }

    String project() {
        return project;
    }

    String payee() {
        return payee;
    }
}
