package org.dongjiang.funds.book.ledger;

import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.hibernate.Session;

/**
 * The documents of one kind, for the writer of the book. Their table has the columns id, version, status, live, first_checker,
 * checker and voucher_id, which the hand writes.
 */
public interface Documents {

    DocumentKind kind();

    /** Locks documents in the order of their ids, and says how each stands. Those that do not exist are left out. */
    List<? extends LockedDocument> lock(Session reader, SortedSet<UUID> ids);
}
