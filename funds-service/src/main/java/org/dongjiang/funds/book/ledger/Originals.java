package org.dongjiang.funds.book.ledger;

import static org.dongjiang.kernel.problem.CommonProblem.RECORD_UNKNOWN;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.dongjiang.funds.book.ledger.LockedDocument.Reversed;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.book.voucher.NewVoucher;
import org.dongjiang.funds.book.voucher.VoucherAmounts;
import org.dongjiang.funds.book.voucheruse.VoucherUseRegister;
import org.dongjiang.kernel.money.Money;
import org.hibernate.Session;

/** The documents whose vouchers a {@link Round} reverses, locked with it, and what their money is committed to again. */
final class Originals {

    private final Map<DocumentKind, Documents> kinds;
    private final VoucherAmounts amounts;
    private final Map<UUID, LockedDocument> documents = new HashMap<>();
    private final Map<UUID, Commitment> commitments = new HashMap<>();
    /** By the document. */
    private final Map<UUID, Reversed> changed = new LinkedHashMap<>();

    private Originals(Map<DocumentKind, Documents> kinds, VoucherAmounts amounts) {
        this.kinds = kinds;
        this.amounts = amounts;
    }

    /**
     * Locks what the documents of a round reverse.
     *
     * @param amounts of the vouchers of them
     */
    static Originals lock(
            Session reader,
            Map<DocumentKind, Documents> kinds,
            Collection<LockedDocument> round,
            VoucherAmounts amounts) {
        var originals = new Originals(kinds, amounts);
        var byKind = new EnumMap<DocumentKind, SortedSet<UUID>>(DocumentKind.class);
        round.stream()
                .flatMap(document -> document.reversed().stream())
                .forEach(original -> byKind.computeIfAbsent(original.kind(), none -> new TreeSet<>())
                        .add(original.id()));
        byKind.forEach((kind, ids) -> {
            var register = kinds.get(kind);
            register.lock(reader, ids).forEach(document -> originals.documents.put(document.id(), document));
            originals.commitments.putAll(register.lockCommitments(reader, ids));
        });
        return originals;
    }

    /**
     * Checks that what a document reverses is as the service wrote it, and that as much of its voucher is left.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code RECORD_UNKNOWN}, {@code DOCUMENT_ALTERED},
     *     {@code VOUCHER_USED_UP}
     */
    void require(LockedDocument document, PostVoucher voucher) {
        document.reversed().ifPresent(original -> {
            if (!documents.containsKey(original.id())) {
                throw RECORD_UNKNOWN.because(original.id());
            }
            documents.get(original.id()).requireUnaltered();
            commitment(document).ifPresent(Commitment::requireUnaltered);
            VoucherUseRegister.requireLeft(amounts.left(original.voucher()), Money.ZERO.minus(voucher.amount()));
        });
    }

    /** What its money is committed to again; empty if it reverses nothing, or to nothing. */
    Optional<Commitment> commitment(LockedDocument document) {
        return document.reversed().map(original -> commitments.get(original.id()));
    }

    /** Marks what a posted voucher reverses. */
    void reverse(LockedDocument document, NewVoucher voucher) {
        document.reversed().ifPresent(original -> {
            boolean whole = amounts.reverse(original.voucher(), voucher.amount());
            documents.get(original.id()).reversed(original.amount(), whole);
            commitment(document).ifPresent(commitment -> commitment.takeBack(original.amount()));
            changed.merge(
                    original.id(),
                    original,
                    (one, more) -> new Reversed(
                            one.kind(), one.id(), one.voucher(), one.amount().plus(more.amount())));
        });
    }

    void store(Connection database) throws SQLException {
        for (var original : changed.values()) {
            VoucherUseRegister.giveBack(database, original.id(), original.amount());
            kinds.get(original.kind())
                    .storeChanged(
                            database,
                            original.id(),
                            documents.get(original.id()).state());
            if (commitments.containsKey(original.id())) {
                commitments.get(original.id()).store(database);
            }
        }
    }
}
