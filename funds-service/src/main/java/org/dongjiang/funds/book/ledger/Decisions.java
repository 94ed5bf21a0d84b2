package org.dongjiang.funds.book.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongjiang.funds.book.log.LockedLog;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.book.voucher.NewVoucher;
import org.dongjiang.funds.book.voucher.NewVouchers;

/**
 * The decisions of a {@link Round}, and how they are written: each feature writes its own tables, with one statement
 * for each.
 */
final class Decisions {

    private final Map<DocumentKind, Documents> kinds;
    private final List<Posted> posted = new ArrayList<>();
    /** The index of the leaf of the first of them. */
    private long firstLeaf;

    private final List<Signed> signed = new ArrayList<>();

    private record Posted(LockedDocument document, NewVoucher voucher) {}

    private record Signed(DocumentKind kind, LockedDocument document) {}

    Decisions(Map<DocumentKind, Documents> kinds) {
        this.kinds = kinds;
    }

    /** The registers of all kinds. */
    Map<DocumentKind, Documents> kinds() {
        return kinds;
    }

    /**
     * A document is posted.
     *
     * @return the index of its voucher among those of the round, from 0
     */
    int post(LockedDocument document, NewVoucher voucher) {
        posted.add(new Posted(document, voucher));
        return posted.size() - 1;
    }

    /** A document is approved without a voucher. */
    void sign(DocumentKind kind, LockedDocument document) {
        signed.add(new Signed(kind, document));
    }

    boolean havePosted() {
        return !posted.isEmpty();
    }

    /** The approver of the first of them. */
    String checker() {
        return posted.get(0).voucher().checkers().last();
    }

    /** @param log to which their leaves are added */
    void storePosted(Connection database, LockedLog log, long nowMillis) throws SQLException {
        var vouchers = posted.stream().map(Posted::voucher).toList();
        firstLeaf = log.next();
        vouchers.forEach(
                voucher -> log.add(voucher.id(), Leaf.of(voucher, nowMillis).bytes()));
        new NewVouchers(vouchers, nowMillis).store(database, firstLeaf);
        storePostedDocuments(database);
        log.store(database);
    }

    /**
     * The index of the leaf of a stored voucher.
     *
     * @param at which of those of the round, from 0
     */
    long leaf(int at) {
        return firstLeaf + at;
    }

    private void storePostedDocuments(Connection database) throws SQLException {
        var byKind = new EnumMap<DocumentKind, Map<UUID, String>>(DocumentKind.class);
        posted.forEach(one -> byKind.computeIfAbsent(one.voucher().origin().kind(), none -> new LinkedHashMap<>())
                .put(one.document().id(), one.document().state().seal()));
        for (var kind : byKind.entrySet()) {
            kinds.get(kind.getKey()).storePosted(database, kind.getValue());
        }
    }

    void storeSigned(Connection database) throws SQLException {
        for (var one : signed) {
            kinds.get(one.kind())
                    .storeChanged(database, one.document().id(), one.document().state());
        }
    }
}
