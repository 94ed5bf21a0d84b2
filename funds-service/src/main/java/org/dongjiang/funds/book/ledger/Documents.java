package org.dongjiang.funds.book.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.dongjiang.funds.book.ledger.LockedDocument.State;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.kernel.money.Money;
import org.hibernate.Session;

/**
 * The documents of one kind, as the writer of the book needs them. Decisions are written into the documents' own rows.
 */
public interface Documents {

    DocumentKind kind();

    /** Locks documents in the order of their ids, and returns the state of each. Unknown ones are omitted. */
    List<? extends LockedDocument> lock(Session reader, SortedSet<UUID> ids);

    /** What they use of some vouchers; those of which they use nothing may be omitted. */
    Map<UUID, Money> used(Connection database, Set<UUID> vouchers) throws SQLException;

    /** Some of them as they are now, without a lock. Unknown ones are omitted. */
    List<HeldDocument> held(Session reader, Collection<UUID> ids);

    /** How many name a voucher. */
    long countPosted(Session reader);

    /** Those that came to nothing, or ended without a voucher, in the order of their ids. */
    List<HeldDocument> ended(Session reader, UUID after, int most);

    /** Those that are shown as reversed. */
    List<UUID> reversed(Session reader);

    /** Those of whose versions one is missing, or does not name them. */
    List<UUID> withoutVersion(Session reader);

    /** How many attachments are stored for them more than they name. */
    long countSurplusAttachments(Session reader);

    /** The sum of what they use of vouchers, in fen. */
    long usedFen(Session reader);

    /** Those that wait for approval, or are in force without a voucher, as they are now. */
    List<UnsettledDocument> unsettled(Session reader);

    /**
     * Writes that they are posted, each with its stored voucher.
     *
     * @param seals of their state after it, by their ids
     */
    void storePosted(Connection database, Map<UUID, String> seals) throws SQLException;

    /** Writes the state of one that was approved without a voucher, or reversed. */
    void storeChanged(Connection database, UUID id, State state) throws SQLException;

    /**
     * Locks the commitments that posted documents used.
     *
     * @return by document, a commitment that is in force; money of a reversed document is committed to it again
     */
    Map<UUID, Commitment> lockCommitments(Session reader, Set<UUID> ids);
}
