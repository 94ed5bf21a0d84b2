package org.dongjiang.funds.document.reversal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongjiang.funds.book.ledger.LockedDocument.Reversed;
import org.dongjiang.funds.book.period.VoucherType;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.funds.book.voucher.PostedVoucher;
import org.dongjiang.funds.document.LinedDocument;
import org.dongjiang.funds.reference.earmark.Use;
import org.dongjiang.kernel.money.Money;

/** A reversal of a voucher. */
@Entity
class Reversal extends LinedDocument {

    private String voucher;

    @Enumerated(EnumType.STRING)
    private VoucherType voucherType;

    @Enumerated(EnumType.STRING)
    private DocumentKind documentKind;

    private String documentId;
    private boolean whole;

    @Enumerated(EnumType.STRING)
    private ReversalCause cause;

    private LocalDate reversedOn;

    protected Reversal() {}

    /** @param part the reversed part of each line */
    Reversal(SubmitReversal asked, PostedVoucher original, Money part, boolean whole) {
        super(lines(original, part, whole), asked.summary());
        voucher = original.code();
        voucherType = original.type();
        documentKind = original.documentKind();
        documentId = original.documentId().toString();
        this.whole = whole;
        cause = asked.cause();
        reversedOn = asked.reversedOn();
    }

    private static List<Line> lines(PostedVoucher original, Money part, boolean whole) {
        return original.lines().stream()
                .map(line -> line.reversed(whole ? line.amount() : part))
                .toList();
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.REVERSAL;
    }

    @Override
    public LocalDate businessDate() {
        return reversedOn;
    }

    @Override
    protected VoucherType voucherType() {
        return voucherType;
    }

    @Override
    protected boolean isReversal() {
        return true;
    }

    @Override
    protected Optional<Reversed> reversed() {
        return usedVoucher().map(original -> new Reversed(documentKind, UUID.fromString(documentId), original, used()));
    }

    @Override
    protected String place(Use use, String member) {
        return "/voucher";
    }

    String voucher() {
        return voucher;
    }

    DocumentKind documentKind() {
        return documentKind;
    }

    String documentId() {
        return documentId;
    }

    boolean whole() {
        return whole;
    }

    ReversalCause cause() {
        return cause;
    }

    LocalDate reversedOn() {
        return reversedOn;
    }
}
