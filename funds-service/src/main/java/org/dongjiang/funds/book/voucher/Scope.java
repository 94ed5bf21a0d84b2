package org.dongjiang.funds.book.voucher;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;

/**
 * A part of the book to read.
 *
 * @param accounts with lines; null for all
 * @param programmes that have no parts; null for all
 * @param knownAt later postings do not count; null for all that is known now
 */
public record Scope(Collection<String> accounts, Collection<String> programmes, Instant knownAt) {

    /**
     * The conditions on account and programme, each after an "and".
     *
     * @param of the alias of their table in the query, {@code l.}
     */
    String conditions(String of) {
        return (accounts == null ? "" : " and " + of + "account in (:accounts)")
                + (programmes == null ? "" : " and " + of + "programme in (:programmes)");
    }

    /** Sets the parameters of {@link #conditions} in a query. */
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
