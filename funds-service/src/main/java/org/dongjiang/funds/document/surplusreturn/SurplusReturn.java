package org.dongjiang.funds.document.surplusreturn;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.book.account.Chart;
import org.dongjiang.funds.book.account.Side;
import org.dongjiang.funds.book.period.VoucherType;
import org.dongjiang.funds.book.voucher.Dimensions;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.funds.document.LinedDocument;

/** A return of unused money. */
@Entity
class SurplusReturn extends LinedDocument {

    private String disbursement;
    private LocalDate returnedOn;
    private String bankReference;

    protected SurplusReturn() {}

    /** @param dimensions those of the disbursement */
    SurplusReturn(SubmitSurplusReturn asked, Dimensions dimensions) {
        super(lines(asked, dimensions), asked.summary());
        disbursement = asked.disbursement();
        returnedOn = asked.returnedOn();
        bankReference = asked.bankReference();
    }

    private static List<Line> lines(SubmitSurplusReturn asked, Dimensions dimensions) {
        return List.of(
                new Line(Chart.SPECIAL_ACCOUNT, Side.DEBIT, asked.amount(), dimensions),
                new Line(Chart.TO_BE_ACCEPTED, Side.CREDIT, asked.amount(), dimensions));
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.SURPLUS_RETURN;
    }

    @Override
    public LocalDate businessDate() {
        return returnedOn;
    }

    @Override
    protected VoucherType voucherType() {
        return VoucherType.RECEIPT;
    }

    String disbursement() {
        return disbursement;
    }

    LocalDate returnedOn() {
        return returnedOn;
    }

    String bankReference() {
        return bankReference;
    }
}
