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
     * Checks that its rows are as the service wrote them.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code DOCUMENT_ALTERED}
     */
    void requireUnaltered();

    /**
     * Decides whether it may be approved in its present state. One that was altered may not.
     *
     * @param ifMatch the version that the checker read
     * @throws org.dongjiang.kernel.problem.Problem if it may not
     */
    void judge(String ifMatch, String checker);

    LocalDate businessDate();

    /** None if it was altered. */
    List<Line> lines();

    /** What was reserved when it was submitted, one for each programme. */
    List<Reservation> reservations();

    /**
     * The voucher that this approval posts; empty if another approval must follow, or the document has no voucher.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code SELF_APPROVAL}, {@code VOUCHER_UNBALANCED}
     */
    Optional<PostVoucher> voucher(String checker);

    /** The voucher of which it uses a part. */
    Optional<UUID> usedVoucher();

    /** How much it uses of it. */
    Money used();

    /** The document whose voucher it reverses. */
    Optional<Reversed> reversed();

    /**
     * Records the approval, which changes its version.
     *
     * @param voucher that is posted with it; null for none
     */
    void approved(String checker, UUID voucher);

    /**
     * Records that a part of its voucher was reversed, which may change its version.
     *
     * @param whole whether all of it is reversed now
     */
    void reversed(Money part, boolean whole);

    /** Its state after this. */
    State state();

    RecordView view();

    /**
     * The columns of a document that the ledger changes.
     *
     * @param firstChecker null if one is enough
     * @param checker null until the last
     * @param live null once it is reversed
     * @param usedFen what it uses of a voucher
     */
    record State(
            String status,
            String firstChecker,
            String checker,
            Boolean live,
            long usedFen,
            long version,
            String seal) {}

    /**
     * A document whose voucher is reversed.
     *
     * @param voucher of it
     * @param amount the reversed amount
     */
    record Reversed(DocumentKind kind, UUID id, UUID voucher, Money amount) {}
}
