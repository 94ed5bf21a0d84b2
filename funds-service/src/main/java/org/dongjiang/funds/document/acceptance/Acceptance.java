package org.dongjiang.funds.document.acceptance;

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

/** An acceptance (验收): disbursed money was used, and its result was accepted. */
@Entity
class Acceptance extends LinedDocument {

    private String disbursement;
    private LocalDate acceptedOn;
    private String certificate;

    protected Acceptance() {}

    /** @param dimensions those of the disbursement */
    Acceptance(SubmitAcceptance asked, Dimensions dimensions) {
        super(lines(asked, dimensions), asked.summary());
        disbursement = asked.disbursement();
        acceptedOn = asked.acceptedOn();
        certificate = asked.certificate();
    }

    private static List<Line> lines(SubmitAcceptance asked, Dimensions dimensions) {
        return List.of(
                new Line(Chart.ACCEPTED, Side.DEBIT, asked.amount(), dimensions),
                new Line(Chart.TO_BE_ACCEPTED, Side.CREDIT, asked.amount(), dimensions));
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.ACCEPTANCE;
    }

    @Override
    public LocalDate businessDate() {
        return acceptedOn;
    }

    @Override
    protected VoucherType voucherType() {
        return VoucherType.TRANSFER;
    }

    String disbursement() {
        return disbursement;
    }

    LocalDate acceptedOn() {
        return acceptedOn;
    }

    String certificate() {
        return certificate;
    }
}
