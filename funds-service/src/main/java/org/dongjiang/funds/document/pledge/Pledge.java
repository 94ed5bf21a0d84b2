package org.dongjiang.funds.document.pledge;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.book.account.Chart;
import org.dongjiang.funds.book.account.Side;
import org.dongjiang.funds.book.period.VoucherType;
import org.dongjiang.funds.book.voucher.Dimensions;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.funds.document.MoneyDocument;

/** A pledge of money. */
@Entity
class Pledge extends MoneyDocument {

    private String source;
    private LocalDate pledgedOn;
    private LocalDate expectedBy;
    private String agreement;

    protected Pledge() {}

    Pledge(SubmitPledge asked) {
        super(asked.programme(), asked.amount(), asked.summary());
        source = asked.source();
        pledgedOn = asked.pledgedOn();
        expectedBy = asked.expectedBy();
        agreement = asked.agreement();
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.PLEDGE;
    }

    @Override
    public LocalDate businessDate() {
        return pledgedOn;
    }

    @Override
    protected VoucherType voucherType() {
        return VoucherType.TRANSFER;
    }

    @Override
    public List<Line> lines() {
        var dimensions = Dimensions.of(programme(), source);
        return List.of(
                new Line(Chart.PLEDGES, Side.DEBIT, amount(), dimensions),
                new Line(Chart.AWAITED, Side.CREDIT, amount(), dimensions));
    }

    String source() {
        return source;
    }

    LocalDate pledgedOn() {
        return pledgedOn;
    }

    LocalDate expectedBy() {
        return expectedBy;
    }

    String agreement() {
        return agreement;
    }
}
