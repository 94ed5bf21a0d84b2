package org.dongjiang.funds.document;

import static org.dongjiang.funds.document.DocumentProblem.DOCUMENT_CLOSED;
import static org.dongjiang.funds.document.DocumentProblem.NOT_THE_MAKER;
import static org.dongjiang.funds.ledger.LedgerProblem.SELF_APPROVAL;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.book.VoucherType;
import org.dongjiang.funds.ledger.PostVoucher;
import org.dongjiang.funds.ledger.PostVoucher.Line;
import org.dongjiang.funds.pot.PotChange;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Entry;

/** A document of money: made by one person (经办), approved by another (复核), and posted when it is. */
@MappedSuperclass
public abstract class MoneyDocument extends Entry {

    private String programme;
    private long amountFen;
    private String summary;

    @Enumerated(EnumType.STRING)
    private DocumentStatus status = DocumentStatus.SUBMITTED;

    private String checker;
    private String voucherId;
    private String reason;
    /** Null once it is rejected or withdrawn, so that the unique key of what it names is free for another. */
    @SuppressWarnings("unused") // Read by queries.
    private Boolean live = true;

    protected MoneyDocument() {}

    /** @throws org.dongjiang.kernel.problem.Problem {@code AMOUNT_NOT_POSITIVE} */
    protected MoneyDocument(String programme, Money amount, String summary) {
        this.programme = programme;
        this.amountFen = amount.requirePositive("/amount").fen();
        this.summary = summary;
    }

    /** Its table, which is also what it is called as the source of a voucher. */
    public abstract String kind();

    /** The day on which the money moved. */
    public abstract LocalDate businessDate();

    protected abstract VoucherType voucherType();

    protected abstract List<Line> lines();

    /** What becomes of the pot when it is posted. */
    protected abstract PotChange potChange();

    /**
     * Sees to it that this user may approve it in the state in which it is now.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code DOCUMENT_CLOSED}, {@code SELF_APPROVAL}
     */
    void requireApprovable(DocumentStatus current, String user) {
        requireSubmitted(current);
        if (user.equals(recordedBy())) {
            throw SELF_APPROVAL.because();
        }
    }

    private static void requireSubmitted(DocumentStatus current) {
        if (current != DocumentStatus.SUBMITTED) {
            throw DOCUMENT_CLOSED.because(current.label());
        }
    }

    /**
     * Sends it back to its maker, for good.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code DOCUMENT_CLOSED}, {@code SELF_APPROVAL}
     */
    public void reject(String user, String because) {
        requireApprovable(status, user);
        end(DocumentStatus.REJECTED);
        checker = user;
        reason = because;
    }

    /**
     * Takes it back.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code DOCUMENT_CLOSED}, {@code NOT_THE_MAKER}
     */
    public void withdraw(String user) {
        requireSubmitted(status);
        if (!user.equals(recordedBy())) {
            throw NOT_THE_MAKER.because();
        }
        end(DocumentStatus.WITHDRAWN);
    }

    private void end(DocumentStatus as) {
        status = as;
        live = null;
    }

    /** Its row was posted by the book; this is how it stands there. */
    void posted(String user, UUID voucher, long version) {
        status = DocumentStatus.POSTED;
        checker = user;
        voucherId = voucher.toString();
        changedTo(version);
    }

    PostVoucher voucher(String user) {
        return new PostVoucher(
                voucherType(), businessDate(), summary, kind(), id(), recordedBy(), recordedAt(), user, lines());
    }

    public DocumentStatus status() {
        return status;
    }

    public String programme() {
        return programme;
    }

    public Money amount() {
        return Money.ofFen(amountFen);
    }

    public String summary() {
        return summary;
    }

    /** Who approved it; null until then. */
    public String checker() {
        return checker;
    }

    /** Why it was rejected; null where it was not. */
    public String reason() {
        return reason;
    }

    /** Id of its voucher; null until it is posted. */
    public String voucherId() {
        return voucherId;
    }
}
