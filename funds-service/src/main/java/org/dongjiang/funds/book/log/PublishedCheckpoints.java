package org.dongjiang.funds.book.log;

import java.sql.Connection;
import java.sql.SQLException;

/** The published checkpoints in the database. */
final class PublishedCheckpoints {

    private PublishedCheckpoints() {}

    record Stored(long size, String note) {}

    /**
     * The first checkpoint after a size.
     *
     * @param until the size of the last that is looked for
     * @return null if there is none
     */
    static Stored after(Connection database, long size, long until) throws SQLException {
        try (var select = database.prepareStatement(
                "SELECT size, note FROM ledger_checkpoint WHERE size > ? AND size <= ? ORDER BY size LIMIT 1")) {
            select.setLong(1, size);
            select.setLong(2, until);
            try (var rows = select.executeQuery()) {
                return rows.next() ? new Stored(rows.getLong(1), rows.getString(2)) : null;
            }
        }
    }

    /** Unless another instance has. */
    static void store(Connection database, long size, String note, long nowMillis) throws SQLException {
        try (var insert = database.prepareStatement(
                "INSERT IGNORE INTO ledger_checkpoint (size, note, published_at_millis) VALUES (?, ?, ?)")) {
            insert.setLong(1, size);
            insert.setString(2, note);
            insert.setLong(3, nowMillis);
            insert.executeUpdate();
        }
    }
}
