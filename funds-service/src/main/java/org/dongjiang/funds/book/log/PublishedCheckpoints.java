package org.dongjiang.funds.book.log;

import java.sql.Connection;
import java.sql.SQLException;

/** The published checkpoints in the database. */
final class PublishedCheckpoints {

    private PublishedCheckpoints() {}

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
