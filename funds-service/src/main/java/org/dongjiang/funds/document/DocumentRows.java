package org.dongjiang.funds.document;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongjiang.funds.book.ledger.LockedDocument.State;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.book.voucher.NewVouchers;
import org.dongjiang.funds.document.batch.BatchRegister.Entered;
import org.dongjiang.kernel.database.Scalars;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Tables;
import org.hibernate.Session;

/** The rows of the documents of one kind, read and changed on the connection of the writer of the book. */
final class DocumentRows<D extends MoneyDocument> {

    private static final List<String> SETTING_ASIDE =
            DocumentStatus.settingAside().stream().map(Enum::name).toList();

    private final DocumentKind kind;
    private final Class<D> documents;
    private final String table;

    DocumentRows(DocumentKind kind, Class<D> documents, EntityManagerFactory database) {
        this.kind = kind;
        this.documents = documents;
        table = Tables.of(database, documents);
    }

    List<D> lock(Session reader, SortedSet<UUID> ids) {
        return reader.createNativeQuery(
                        "SELECT * FROM " + table + " WHERE id IN (:ids) ORDER BY id FOR UPDATE", documents)
                .setParameterList("ids", ids.stream().map(UUID::toString).toList())
                .getResultList();
    }

    /** Without those that are unknown, or cannot be read: somebody may have written what is no code of a list. */
    List<D> read(Session reader, Collection<UUID> ids) {
        try {
            return readAll(reader, ids);
        } catch (IllegalArgumentException | PersistenceException unreadable) {
            return ids.stream().flatMap(id -> readOne(reader, id)).toList();
        }
    }

    private Stream<D> readOne(Session reader, UUID id) {
        try {
            return readAll(reader, List.of(id)).stream();
        } catch (IllegalArgumentException | PersistenceException unreadable) {
            return Stream.empty();
        }
    }

    private List<D> readAll(Session reader, Collection<UUID> ids) {
        return reader.createNativeQuery("SELECT * FROM " + table + " WHERE id IN (:ids)", documents)
                .setParameterList("ids", ids.stream().map(UUID::toString).toList())
                .getResultList();
    }

    /** Those that are counted in batches: all but those that came to nothing. */
    Map<String, Entered> entered(Connection database) throws SQLException {
        var entered = new HashMap<String, Entered>();
        try (var select = database.prepareStatement("SELECT batch, COUNT(*), SUM(amount_fen) FROM " + table
                        + " WHERE batch IS NOT NULL AND (live IS NOT NULL OR voucher_id IS NOT NULL) GROUP BY batch");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                entered.put(rows.getString(1), new Entered(rows.getLong(2), rows.getLong(3)));
            }
        }
        return entered;
    }

    /** What they use of some vouchers. */
    Map<UUID, Money> used(Connection database, Set<UUID> vouchers) throws SQLException {
        var used = new HashMap<UUID, Money>();
        try (var select = database.prepareStatement("SELECT used_voucher, SUM(used_fen) FROM " + table
                + " WHERE used_voucher IN (" + places(vouchers) + ") GROUP BY used_voucher")) {
            int at = 0;
            for (var voucher : vouchers) {
                select.setString(++at, voucher.toString());
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    used.put(UUID.fromString(rows.getString(1)), Money.ofFen(rows.getLong(2)));
                }
            }
        }
        return used;
    }

    private static String places(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    /** Those that may reserve money. */
    List<UUID> settingAside(Session reader) {
        return ids(Scalars.query(reader, "SELECT id FROM " + table + " WHERE status IN (:statuses)")
                .setParameter("statuses", SETTING_ASIDE));
    }

    private static List<UUID> ids(Query query) {
        return Scalars.texts(query).stream().map(UUID::fromString).toList();
    }

    /** Those that have no voucher and reserve nothing any more, in the order of their ids. */
    List<UUID> ended(Session reader, UUID after, int most) {
        return ids(Scalars.query(
                        reader,
                        "SELECT id FROM " + table
                                + " WHERE id > :after AND voucher_id IS NULL AND status NOT IN (:statuses) ORDER BY id")
                .setParameter("after", after.toString())
                .setParameter("statuses", SETTING_ASIDE)
                .setMaxResults(most));
    }

    List<UUID> reversed(Session reader) {
        return ids(Scalars.query(reader, "SELECT id FROM " + table + " WHERE status = :status")
                .setParameter("status", DocumentStatus.REVERSED.name()));
    }

    /** Those that name an earlier or a later version which does not name them. */
    List<UUID> withoutVersion(Session reader) {
        return ids(Scalars.query(
                reader,
                "SELECT d.id FROM " + table + " d LEFT JOIN " + table
                        + " o ON o.id = d.replaces AND o.replaced_by = d.id"
                        + " WHERE d.replaces IS NOT NULL AND o.id IS NULL UNION SELECT d.id FROM " + table
                        + " d LEFT JOIN " + table + " o ON o.id = d.replaced_by AND o.replaces = d.id"
                        + " WHERE d.replaced_by IS NOT NULL AND o.id IS NULL"));
    }

    long countPosted(Session reader) {
        return Scalars.number(reader, "SELECT COUNT(*) FROM " + table + " WHERE voucher_id IS NOT NULL");
    }

    long countSurplusAttachments(Session reader) {
        return Scalars.number(
                        reader,
                        "SELECT COUNT(*) FROM document_attachment a JOIN " + table + " d ON d.id = a.document_id")
                - Scalars.number(reader, "SELECT COALESCE(SUM(attachment_count), 0) FROM " + table);
    }

    long usedFen(Session reader) {
        return Scalars.number(reader, "SELECT COALESCE(SUM(used_fen), 0) FROM " + table);
    }

    /** All of them, or an exception if a stored voucher does not balance. */
    void storePosted(Connection database, Map<UUID, String> seals) throws SQLException {
        var sealed = Stream.concat(
                        Stream.of("SELECT ? AS id, ? AS seal"),
                        Collections.nCopies(seals.size() - 1, "SELECT ?, ?").stream())
                .collect(Collectors.joining(" UNION ALL "));
        // In this order, whatever the statistics say: there are as many as are posted now, and the documents are many.
        try (var update = database.prepareStatement("UPDATE (" + sealed + ") s STRAIGHT_JOIN " + table
                + " d ON d.id = s.id COLLATE utf8mb4_bin" + NewVouchers.joinBalanced(kind)
                + " SET d.status = 'POSTED', d.checker = v.checker, d.voucher_id = v.id, d.version = d.version + 1,"
                + " d.seal = s.seal")) {
            int at = 0;
            for (var seal : seals.entrySet()) {
                update.setString(++at, seal.getKey().toString());
                update.setString(++at, seal.getValue());
            }
            int posted = update.executeUpdate();
            if (posted != seals.size()) {
                throw new IllegalStateException("stored unbalanced: " + (seals.size() - posted) + " vouchers");
            }
        }
    }

    void storeChanged(Connection database, UUID id, State state) throws SQLException {
        try (var update = database.prepareStatement("UPDATE " + table
                + " SET status = ?, first_checker = ?, checker = ?, live = ?, used_fen = ?, version = ?, seal = ?"
                + " WHERE id = ?")) {
            update.setString(1, state.status());
            update.setString(2, state.firstChecker());
            update.setString(3, state.checker());
            update.setObject(4, state.live());
            update.setLong(5, state.usedFen());
            update.setLong(6, state.version());
            update.setString(7, state.seal());
            update.setString(8, id.toString());
            update.executeUpdate();
        }
    }
}
