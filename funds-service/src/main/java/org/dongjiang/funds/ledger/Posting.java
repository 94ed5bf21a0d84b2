package org.dongjiang.funds.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dongjiang.funds.ledger.PostVoucher.Line;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.EntryView;

/**
 * The approval of a document, as the book carries it out: judged on rows that are locked, then written together with others.
 * It may be judged more than once, when the book has to begin again, so it changes nothing by being judged.
 */
public interface Posting {

    /** The status of every document whose voucher is posted. */
    String POSTED = "POSTED";
    /** The status of every document whose voucher is taken back whole. */
    String REVERSED = "REVERSED";

    /** Its table has the columns id, version, status, live, checker and voucher_id. */
    DocumentKind kind();

    UUID documentId();

    /**
     * Decides whether the document may be approved in the state in which it is now.
     *
     * @throws org.dongjiang.kernel.problem.Problem where it may not
     */
    void judge(long version, String status);

    LocalDate businessDate();

    List<Line> lines();

    /** What of each programme's money was set aside for it when it was submitted. */
    Map<String, Money> setAside();

    /** @throws org.dongjiang.kernel.problem.Problem {@code SELF_APPROVAL}, {@code VOUCHER_UNBALANCED} */
    PostVoucher voucher();

    /** The document as it is once its voucher is posted, with its version then. */
    EntryView posted(UUID voucherId, long version);

    /** The document whose voucher is taken back by it. */
    default Optional<Reversed> reversed() {
        return Optional.empty();
    }

    /**
     * A document whose voucher is taken back.
     *
     * @param amount of it that is taken back
     * @param whole whether that is all of it
     */
    record Reversed(DocumentKind kind, UUID id, Money amount, boolean whole) {}
}
