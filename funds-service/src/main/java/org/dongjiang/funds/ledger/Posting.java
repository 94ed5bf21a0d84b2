package org.dongjiang.funds.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.dongjiang.funds.pot.PotChange;
import org.dongjiang.kernel.register.EntryView;

/**
 * The approval of a document, as the book carries it out: judged on rows that are locked, then written together with others.
 * It may be judged more than once, when the book has to begin again, so it changes nothing by being judged.
 */
public interface Posting {

    /** The status of every document whose voucher is posted. */
    String POSTED = "POSTED";

    /** The table in which the document lies. It has the columns id, version, status, checker and voucher_id. */
    String table();

    UUID documentId();

    /**
     * Decides whether the document may be approved in the state in which it is now.
     *
     * @throws org.dongjiang.kernel.problem.Problem where it may not
     */
    void judge(long version, String status);

    PotChange potChange();

    /** @throws org.dongjiang.kernel.problem.Problem {@code SELF_APPROVAL} */
    PostVoucher voucher();

    LocalDate businessDate();

    String checker();

    /** The document as it is once its voucher is posted, with its version then. */
    EntryView posted(UUID voucherId, long version);
}
