package org.dongjiang.funds.arrival;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.book.VoucherType;
import org.dongjiang.funds.document.MoneyDocument;
import org.dongjiang.funds.ledger.Account;
import org.dongjiang.funds.ledger.PostVoucher.Line;
import org.dongjiang.funds.ledger.PostVoucher.Side;
import org.dongjiang.funds.pot.PotChange;

/** An arrival of money. */
@Entity
class Arrival extends MoneyDocument {

    private String source;
    private LocalDate arrivedOn;
    private String bankReference;

    protected Arrival() {}

    Arrival(SubmitArrival asked) {
        super(asked.programme(), asked.amount(), asked.summary());
        source = asked.source();
        arrivedOn = asked.arrivedOn();
        bankReference = asked.bankReference();
    }

    @Override
    public String kind() {
        return "arrival";
    }

    @Override
    public LocalDate businessDate() {
        return arrivedOn;
    }

    @Override
    protected VoucherType voucherType() {
        return VoucherType.RECEIPT;
    }

    @Override
    protected List<Line> lines() {
        return List.of(line(Account.BANK, Side.DEBIT), line(Account.FUNDS_GIVEN, Side.CREDIT));
    }

    private Line line(String account, Side side) {
        return new Line(account, side, amount(), programme(), source, null, null);
    }

    @Override
    protected PotChange potChange() {
        return PotChange.arrived(programme(), amount());
    }

    String source() {
        return source;
    }

    LocalDate arrivedOn() {
        return arrivedOn;
    }

    String bankReference() {
        return bankReference;
    }
}
