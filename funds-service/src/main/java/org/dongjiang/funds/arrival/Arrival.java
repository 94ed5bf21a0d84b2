package org.dongjiang.funds.arrival;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dongjiang.funds.account.Chart;
import org.dongjiang.funds.account.Side;
import org.dongjiang.funds.book.VoucherType;
import org.dongjiang.funds.document.MoneyDocument;
import org.dongjiang.funds.voucher.Dimensions;
import org.dongjiang.funds.voucher.DocumentKind;
import org.dongjiang.funds.voucher.Line;

/** An arrival of money. */
@Entity
class Arrival extends MoneyDocument {

    private String source;
    /** Null where it fulfils none. */
    private String pledge;

    private LocalDate arrivedOn;
    private String bankReference;

    protected Arrival() {}

    Arrival(SubmitArrival asked) {
        super(asked.programme(), asked.amount(), asked.summary());
        source = asked.source();
        pledge = asked.pledge();
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
    public List<Line> lines() {
        var dimensions = Dimensions.of(programme(), source);
        var arrived = List.of(
                new Line(Chart.SPECIAL_ACCOUNT, Side.DEBIT, amount(), dimensions),
                new Line(Chart.GIVEN, Side.CREDIT, amount(), dimensions));
        if (pledge == null) {
            return arrived;
        }
        var fulfilled = List.of(
                new Line(Chart.AWAITED, Side.DEBIT, amount(), dimensions),
                new Line(Chart.PLEDGES, Side.CREDIT, amount(), dimensions));
        return Stream.concat(arrived.stream(), fulfilled.stream()).toList();
    }

    String pledge() {
        return pledge;
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
