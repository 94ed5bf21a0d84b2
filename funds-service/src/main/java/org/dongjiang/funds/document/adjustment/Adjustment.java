package org.dongjiang.funds.document.adjustment;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.book.period.VoucherType;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.funds.document.LinedDocument;

/** An adjustment (调整): lines for which there is no other document. Its debits equal its credits. */
@Entity
class Adjustment extends LinedDocument {

    private LocalDate adjustedOn;
    private String decision;

    protected Adjustment() {}

    Adjustment(SubmitAdjustment asked, List<Line> lines) {
        super(lines, asked.summary());
        adjustedOn = asked.adjustedOn();
        decision = asked.decision();
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.ADJUSTMENT;
    }

    @Override
    public LocalDate businessDate() {
        return adjustedOn;
    }

    @Override
    protected VoucherType voucherType() {
        return VoucherType.TRANSFER;
    }

    LocalDate adjustedOn() {
        return adjustedOn;
    }

    String decision() {
        return decision;
    }
}
