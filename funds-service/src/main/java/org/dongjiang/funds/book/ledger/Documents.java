package org.dongjiang.funds.book.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.dongjiang.funds.book.fundbalance.Reservation;
import org.dongjiang.funds.book.ledger.LockedDocument.Signed;
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

    /** Some of them as they are now, without a lock. Unknown ones are omitted. */
    List<HeldDocument> held(Session reader, Collection<UUID> ids);

    /** How many name a voucher. */
    long countPosted(Session reader);

    /** What all of them reserve now. */
    List<Reservation> reservations(Session reader);

    /** Writes that they are posted, each with its stored voucher. */
    void storePosted(Connection database, List<UUID> ids) throws SQLException;

    /** Writes that one was approved without a voucher. */
    void storeSigned(Connection database, UUID id, Signed signed) throws SQLException;

    /** Writes that the voucher of one was reversed, if all of it is. */
    void storeReversed(Connection database, UUID id) throws SQLException;

    /**
     * Locks the commitments that posted documents used.
     *
     * @return by document, the name of a commitment that is in force; money of a reversed document is committed to it again
     */
    Map<UUID, String> lockCommitments(Session reader, Set<UUID> ids);

    /** Writes that an amount is committed again. */
    void storeCommitted(Connection database, String commitment, Money amount) throws SQLException;
}
