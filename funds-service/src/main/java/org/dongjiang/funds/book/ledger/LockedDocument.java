package org.dongjiang.funds.book.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;

/** A document whose row is locked, as the book sees it while it is being approved. It is in memory only: the book writes the row. */
public interface LockedDocument {

    UUID id();

    /**
     * Decides whether it may be approved as it is now.
     *
     * @param ifMatch the version that the checker saw
     * @throws org.dongjiang.kernel.problem.Problem where it may not
     */
    void judge(String ifMatch, String checker);

    LocalDate businessDate();

    List<Line> lines();

    /** What of each programme's money was set aside for it when it was submitted. */
    Map<String, Money> setAside();

    /**
     * The voucher that this approval posts; nothing where another approval has to follow, or the document has no voucher.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code SELF_APPROVAL}, {@code VOUCHER_UNBALANCED}
     */
    Optional<PostVoucher> voucher(String checker);

    /** The document whose voucher is taken back by it. */
    Optional<Reversed> reversed();

    /**
     * It is approved, and so has another version.
     *
     * @param voucher that is posted with it; null for none
     */
    void approved(String checker, UUID voucher);

    /** Its signatures, and how it stands after them. */
    Signed signed();

    RecordView view();

    /**
     * Who has approved a document.
     *
     * @param firstChecker null where one is enough
     * @param checker null until the last
     */
    record Signed(String status, String firstChecker, String checker) {}

    /**
     * A document whose voucher is taken back.
     *
     * @param amount of it that is taken back
     * @param whole whether that is all of it
     */
    record Reversed(DocumentKind kind, UUID id, Money amount, boolean whole) {}
}
