package org.dongjiang.funds.arrival;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.account.Chart;
import org.dongjiang.funds.book.VoucherType;
import org.dongjiang.funds.document.MoneyDocument;
import org.dongjiang.funds.ledger.Dimensions;
import org.dongjiang.funds.ledger.DocumentKind;
import org.dongjiang.funds.ledger.PostVoucher.Line;
import org.dongjiang.funds.ledger.PostVoucher.Side;

/** An arrival of money. */
@Entity
class Arrival extends MoneyDocument {

    private String source;
    private LocalDate arrivedOn;
    private String bankReference;

    protected Arrival() {}

    Arrival(SubmitArrival asked) {
        super(asked.programme(), asked.amount(), asked.summary(), asked.attachments());
        source = asked.source();
        arrivedOn = asked.arrivedOn();
        bankReference = asked.bankReference();
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.ARRIVAL;
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
        var dimensions = Dimensions.of(programme(), source);
        return List.of(
                new Line(Chart.SPECIAL_ACCOUNT, Side.DEBIT, amount(), dimensions),
                new Line(Chart.GIVEN, Side.CREDIT, amount(), dimensions));
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
