package org.dongjiang.funds.book.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.dongjiang.funds.book.ledger.LockedDocument.Signed;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.hibernate.Session;

/** The documents of one kind, for the writer of the book. What it has decided of them they write into their own rows. */
public interface Documents {

    DocumentKind kind();

    /** Locks documents in the order of their ids, and says how each stands. Those that do not exist are left out. */
    List<? extends LockedDocument> lock(Session reader, SortedSet<UUID> ids);

    /** Writes that they are posted, each by its voucher, which is stored already. */
    void storePosted(Connection database, List<UUID> ids) throws SQLException;

    /** Writes that one was approved without a voucher. */
    void storeSigned(Connection database, UUID id, Signed signed) throws SQLException;

    /** Writes that the voucher of one was taken back whole. */
    void storeReversed(Connection database, UUID id) throws SQLException;
}
