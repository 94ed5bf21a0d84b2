package org.dongjiang.funds.book.log;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What is stored of the log at one moment: one statement reads it, so that its parts belong together while others add
 * leaves.
 *
 * @param leaves the greatest index of a leaf, plus one
 * @param nodes the greatest index of a node of the first stored level, plus one
 * @param published size of the newest checkpoint; 0 if there is none
 * @param publishedNote the newest checkpoint; null if there is none
 * @param publishedOnce whether there are no other checkpoints
 */
record StoredLog(LogRow row, long leaves, long nodes, long published, String publishedNote, boolean publishedOnce) {

    private static final String LOOK = "SELECT " + LogRow.COLUMNS
            + ", COALESCE((SELECT MAX(leaf_index) FROM ledger_leaf), -1) + 1 AS leaves"
            + ", COALESCE((SELECT MAX(node_index) FROM ledger_node WHERE level = " + StoredSubtrees.LEVELS
            + "), -1) + 1 AS nodes"
            + ", (SELECT MAX(size) FROM ledger_checkpoint) AS newest, (SELECT MIN(size) FROM ledger_checkpoint) AS oldest"
            + ", (SELECT note FROM ledger_checkpoint ORDER BY size DESC LIMIT 1) AS published_note"
            + " FROM ledger_log WHERE id = 1";

    /** @throws org.dongjiang.kernel.problem.Problem {@code LOG_ALTERED} */
    static StoredLog look(Connection database) throws SQLException {
        try (var select = database.prepareStatement(LOOK);
                var rows = select.executeQuery()) {
            var row = LogRow.of(rows);
            long newest = rows.getLong("newest");
            return new StoredLog(
                    row,
                    rows.getLong("leaves"),
                    rows.getLong("nodes"),
                    newest,
                    rows.getString("published_note"),
                    newest == rows.getLong("oldest"));
        }
    }
}
