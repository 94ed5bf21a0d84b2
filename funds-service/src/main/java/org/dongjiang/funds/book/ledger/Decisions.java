package org.dongjiang.funds.book.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dongjiang.funds.book.log.LockedLog;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.book.voucher.NewVoucher;
import org.dongjiang.funds.book.voucher.NewVouchers;
import org.dongjiang.funds.book.voucheruse.VoucherUseRegister;
import org.hibernate.Session;

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
    /** By reversed document, what its money is committed to again. */
    private final Map<UUID, String> commitments = new HashMap<>();

    private record Posted(LockedDocument document, NewVoucher voucher) {}

    private record Signed(DocumentKind kind, LockedDocument document) {}

    Decisions(Map<DocumentKind, Documents> kinds) {
        this.kinds = kinds;
    }

    /**
     * Locks the commitments that reversed documents used.
     *
     * @return the reversed documents whose money is committed again
     */
    Set<UUID> lockCommitments(Session reader, Collection<LockedDocument> documents) {
        var reversed = new EnumMap<DocumentKind, Set<UUID>>(DocumentKind.class);
        for (var document : documents) {
            document.reversed()
                    .ifPresent(original -> reversed.computeIfAbsent(original.kind(), none -> new TreeSet<>())
                            .add(original.id()));
        }
        reversed.forEach((kind, ids) -> commitments.putAll(kinds.get(kind).lockCommitments(reader, ids)));
        return Collections.unmodifiableSet(commitments.keySet());
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
        storeReversed(database);
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
        var byKind = new EnumMap<DocumentKind, List<UUID>>(DocumentKind.class);
        posted.forEach(one -> byKind.computeIfAbsent(one.voucher().origin().kind(), none -> new ArrayList<>())
                .add(one.document().id()));
        for (var kind : byKind.entrySet()) {
            kinds.get(kind.getKey()).storePosted(database, kind.getValue());
        }
    }

    private void storeReversed(Connection database) throws SQLException {
        for (var one : posted) {
            var reversed = one.document().reversed();
            if (reversed.isPresent()) {
                var original = reversed.get();
                VoucherUseRegister.giveBack(database, original.id(), original.amount());
                var documents = kinds.get(original.kind());
                documents.storeReversed(database, original.id());
                if (commitments.containsKey(original.id())) {
                    documents.storeCommitted(database, commitments.get(original.id()), original.amount());
                }
            }
        }
    }

    void storeSigned(Connection database) throws SQLException {
        for (var one : signed) {
            kinds.get(one.kind())
                    .storeSigned(database, one.document().id(), one.document().signed());
        }
    }
}
