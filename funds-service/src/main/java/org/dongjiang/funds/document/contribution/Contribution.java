package org.dongjiang.funds.document.contribution;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dongjiang.funds.book.account.Chart;
import org.dongjiang.funds.book.account.Side;
import org.dongjiang.funds.book.period.VoucherType;
import org.dongjiang.funds.book.voucher.Dimensions;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.funds.document.MoneyDocument;

/** A contribution of money. */
@Entity
class Contribution extends MoneyDocument {

    private String source;
    /** Null if it fulfils none. */
    private String pledge;

    private LocalDate contributedOn;
    private String bankReference;

    protected Contribution() {}

    Contribution(SubmitContribution asked) {
        super(asked.programme(), asked.amount(), asked.summary());
        source = asked.source();
        pledge = asked.pledge();
        contributedOn = asked.contributedOn();
        bankReference = asked.bankReference();
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.CONTRIBUTION;
    }

    @Override
    public LocalDate businessDate() {
        return contributedOn;
    }

    @Override
    protected VoucherType voucherType() {
        return VoucherType.RECEIPT;
    }

    @Override
    public List<Line> lines() {
        var dimensions = Dimensions.of(programme(), source);
        var contributed = List.of(
                new Line(Chart.SPECIAL_ACCOUNT, Side.DEBIT, amount(), dimensions),
                new Line(Chart.GIVEN, Side.CREDIT, amount(), dimensions));
        if (pledge == null) {
            return contributed;
        }
        var fulfilled = List.of(
                new Line(Chart.AWAITED, Side.DEBIT, amount(), dimensions),
                new Line(Chart.PLEDGES, Side.CREDIT, amount(), dimensions));
        return Stream.concat(contributed.stream(), fulfilled.stream()).toList();
    }

    String pledge() {
        return pledge;
    }

    String source() {
        return source;
    }

    LocalDate contributedOn() {
        return contributedOn;
    }

    String bankReference() {
        return bankReference;
    }
}
