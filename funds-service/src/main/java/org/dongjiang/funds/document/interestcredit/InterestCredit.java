package org.dongjiang.funds.document.interestcredit;

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

/** Interest that the bank credited. */
@Entity
class InterestCredit extends MoneyDocument {

    private LocalDate creditedOn;
    private String bankReference;

    protected InterestCredit() {}

    InterestCredit(SubmitInterestCredit asked) {
        super(asked.programme(), asked.amount(), asked.summary());
        creditedOn = asked.creditedOn();
        bankReference = asked.bankReference();
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.INTEREST_CREDIT;
    }

    @Override
    public LocalDate businessDate() {
        return creditedOn;
    }

    @Override
    protected VoucherType voucherType() {
        return VoucherType.RECEIPT;
    }

    @Override
    public List<Line> lines() {
        var dimensions = Dimensions.of(programme(), null);
        return List.of(
                new Line(Chart.SPECIAL_ACCOUNT, Side.DEBIT, amount(), dimensions),
                new Line(Chart.INTEREST, Side.CREDIT, amount(), dimensions));
    }

    LocalDate creditedOn() {
        return creditedOn;
    }

    String bankReference() {
        return bankReference;
    }
}
