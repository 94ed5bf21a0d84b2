package org.dongjiang.funds.book.voucher;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;

/**
 * What part of the book is read.
 *
 * @param accounts on which lines stand; null for all
 * @param programmes that have no parts; null for all
 * @param knownAt what was posted later does not count; null for all that is known now
 */
public record Scope(Collection<String> accounts, Collection<String> programmes, Instant knownAt) {

    /**
     * The conditions on account and programme, each behind an "and".
     *
     * @param of what has them in the query, {@code l.}
     */
    String conditions(String of) {
        return (accounts == null ? "" : " and " + of + "account in (:accounts)")
                + (programmes == null ? "" : " and " + of + "programme in (:programmes)");
    }

    /** Gives a query the values of its {@link #conditions}. */
    <Q extends Query> Q narrow(Q query) {
        if (accounts != null) {
            query.setParameter("accounts", accounts);
        }
        if (programmes != null) {
            query.setParameter("programmes", programmes);
        }
        return query;
    }
}
