package org.dongjiang.funds.ledger;

import static org.dongjiang.funds.ledger.LedgerProblem.SELF_APPROVAL;
import static org.dongjiang.funds.ledger.LedgerProblem.VOUCHER_UNBALANCED;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Entry;

/** A voucher (记账凭证); cannot be built unbalanced, and not changed once it is. */
@Entity
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
    private String checker;

    @OneToMany(mappedBy = "voucher", cascade = CascadeType.PERSIST)
    @OrderBy("lineNumber")
    private List<VoucherLine> lines = new ArrayList<>();

    protected Voucher() {}

    /** @throws org.dongjiang.kernel.problem.Problem {@code VOUCHER_UNBALANCED}, {@code SELF_APPROVAL} */
    Voucher(Position position, PostVoucher asked) {
        book = position.book();
        period = position.period();
        type = asked.type();
        number = position.number();
        businessDate = asked.businessDate();
        summary = asked.summary();
        documentKind = asked.documentKind();
        documentId = asked.documentId().toString();
        maker = asked.maker();
        checker = asked.checker();
        if (maker.equals(checker)) {
            throw SELF_APPROVAL.because();
        }
        for (var line : asked.lines()) {
            lines.add(new VoucherLine(this, lines.size() + 1, line));
        }
        var debit = lines.stream().map(VoucherLine::debit).reduce(Money.ZERO, Money::plus);
        var credit = lines.stream().map(VoucherLine::credit).reduce(Money.ZERO, Money::plus);
        if (!debit.equals(credit) || debit.equals(Money.ZERO)) {
            throw VOUCHER_UNBALANCED.because(debit, credit);
        }
        amountFen = debit.fen();
    }

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

    String checker() {
        return checker;
    }

    List<VoucherLine> lines() {
        return lines;
    }
}
