package org.dongjiang.funds.document.adjustment;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dongjiang.funds.book.period.VoucherType;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.funds.document.LinedDocument;
import org.dongjiang.funds.reference.earmark.Use;

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

    @Override
    protected String place(Use use, String member) {
        var lines = lines();
        int at = IntStream.range(0, lines.size())
                .filter(line -> isOf(use, lines.get(line)))
                .findFirst()
                .orElseThrow();
        return "/lines/" + at + "/" + member;
    }

    LocalDate adjustedOn() {
        return adjustedOn;
    }

    String decision() {
        return decision;
    }
}
