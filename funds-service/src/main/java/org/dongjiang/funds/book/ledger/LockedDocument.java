package org.dongjiang.funds.book.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongjiang.funds.book.fundbalance.Reservation;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;

/** A document with a locked row, as the book sees it during approval. It is in memory only: the book writes the row. */
public interface LockedDocument {

    UUID id();

    /**
     * Decides whether it may be approved in its present state.
     *
     * @param ifMatch the version that the checker read
     * @throws org.dongjiang.kernel.problem.Problem if it may not
     */
    void judge(String ifMatch, String checker);

    LocalDate businessDate();

    List<Line> lines();

    /** What was reserved when it was submitted, one for each programme. */
    List<Reservation> reservations();

    /**
     * The voucher that this approval posts; empty if another approval must follow, or the document has no voucher.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code SELF_APPROVAL}, {@code VOUCHER_UNBALANCED}
     */
    Optional<PostVoucher> voucher(String checker);

    /** The document whose voucher it reverses. */
    Optional<Reversed> reversed();

    /**
     * Records the approval, which changes its version.
     *
     * @param voucher that is posted with it; null for none
     */
    void approved(String checker, UUID voucher);

    /** Its approvals, and its state after them. */
    Signed signed();

    RecordView view();

    /**
     * The approvers of a document.
     *
     * @param firstChecker null if one is enough
     * @param checker null until the last
     */
    record Signed(String status, String firstChecker, String checker) {}

    /**
     * A document whose voucher is reversed.
     *
     * @param amount the reversed amount
     */
    record Reversed(DocumentKind kind, UUID id, Money amount) {}
}
