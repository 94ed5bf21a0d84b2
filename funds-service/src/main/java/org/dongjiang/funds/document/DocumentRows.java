package org.dongjiang.funds.document;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.dongjiang.funds.book.ledger.LockedDocument.Signed;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.book.voucher.NewVouchers;
import org.dongjiang.kernel.register.Tables;
import org.hibernate.Session;

/** The rows of the documents of one kind, read and changed on the connection of the writer of the book. */
final class DocumentRows<D extends MoneyDocument> {

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

    List<D> read(Session reader, Collection<UUID> ids) {
        return reader.createNativeQuery("SELECT * FROM " + table + " WHERE id IN (:ids)", documents)
                .setParameterList("ids", ids.stream().map(UUID::toString).toList())
                .getResultList();
    }

    /** Those that may reserve money. */
    List<D> settingAside(Session reader) {
        return reader.createNativeQuery("SELECT * FROM " + table + " WHERE status IN (:statuses)", documents)
                .setParameterList(
                        "statuses",
                        DocumentStatus.settingAside().stream().map(Enum::name).toList())
                .getResultList();
    }

    long countPosted(Session reader) {
        return reader.createNativeQuery("SELECT COUNT(*) FROM " + table + " WHERE voucher_id IS NOT NULL", Long.class)
                .getSingleResult();
    }

    /** All of them, or an exception if a stored voucher does not balance. */
    void storePosted(Connection database, List<UUID> ids) throws SQLException {
        try (var update = database.prepareStatement("UPDATE " + table + " d" + NewVouchers.joinBalanced(kind)
                + " SET d.status = 'POSTED', d.checker = v.checker, d.voucher_id = v.id, d.version = d.version + 1"
                + " WHERE d.id IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")")) {
            int at = 0;
            for (var id : ids) {
                update.setString(++at, id.toString());
            }
            int posted = update.executeUpdate();
            if (posted != ids.size()) {
                throw new IllegalStateException("stored unbalanced: " + (ids.size() - posted) + " vouchers");
            }
        }
    }

    void storeSigned(Connection database, UUID id, Signed signed) throws SQLException {
        try (var update = database.prepareStatement("UPDATE " + table
                + " SET status = ?, first_checker = ?, checker = ?, version = version + 1 WHERE id = ?")) {
            update.setString(1, signed.status());
            update.setString(2, signed.firstChecker());
            update.setString(3, signed.checker());
            update.setString(4, id.toString());
            update.executeUpdate();
        }
    }

    /**
     * A document reversed in full, at once or in parts, releases its references, so that they can be recorded again
     * correctly.
     */
    void storeReversed(Connection database, UUID id) throws SQLException {
        try (var update = database.prepareStatement("UPDATE " + table
                + " d SET d.status = 'REVERSED', d.live = NULL, d.version = d.version + 1 WHERE d.id = ? AND "
                + NewVouchers.isReversed())) {
            update.setString(1, id.toString());
            update.executeUpdate();
        }
    }
}
