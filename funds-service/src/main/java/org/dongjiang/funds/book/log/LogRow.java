package org.dongjiang.funds.book.log;

import static org.dongjiang.funds.book.log.LogProblem.LOG_ALTERED;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.dongjiang.proof.GrowingTree;

/**
 * The row of the log.
 *
 * @param growing its tree
 * @param note the checkpoint that was signed over it; null if none was
 * @param postedAtMillis the instant of its last leaf; 0 if it has none
 * @param settledMillis the latest instant as known at which a report was answered; 0 if none was
 * @param databaseMillis when it was read, by the clock of the database server
 */
record LogRow(GrowingTree growing, String note, long postedAtMillis, long settledMillis, long databaseMillis) {

    /** SYSDATE, unlike NOW, is the time after a lock was waited for. */
    static final String COLUMNS =
            "size, subtrees, note, posted_at_millis, settled_millis, UNIX_TIMESTAMP(SYSDATE(3)) AS read_at";

    private static final int MILLI_DIGITS = 3;

    /**
     * Waits for the lock, which is held until the commit.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code LOG_ALTERED}
     */
    static LogRow lock(Connection database) throws SQLException {
        return read(database, " FOR UPDATE");
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code LOG_ALTERED} */
    static LogRow look(Connection database) throws SQLException {
        return read(database, "");
    }

    private static LogRow read(Connection database, String lock) throws SQLException {
        try (var select = database.prepareStatement("SELECT " + COLUMNS + " FROM ledger_log WHERE id = 1" + lock);
                var rows = select.executeQuery()) {
            return of(rows);
        }
    }

    /** From the {@link #COLUMNS} of the next row. */
    static LogRow of(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            throw LOG_ALTERED.because(0);
        }
        return new LogRow(
                tree(rows.getLong("size"), rows.getBytes("subtrees")),
                rows.getString("note"),
                rows.getLong("posted_at_millis"),
                rows.getLong("settled_millis"),
                millis(rows.getBigDecimal("read_at")));
    }

    private static GrowingTree tree(long size, byte[] subtrees) {
        try {
            return new GrowingTree(size, subtrees);
        } catch (IllegalArgumentException otherSize) {
            throw LOG_ALTERED.because(size);
        }
    }

    private static long millis(BigDecimal seconds) {
        return seconds.movePointRight(MILLI_DIGITS).longValue();
    }

    long size() {
        return growing.tree().size();
    }

    /** The last instant that a later leaf must not precede. */
    long lastMillis() {
        return Math.max(postedAtMillis, settledMillis);
    }

    /** The instant of a leaf that is added now. */
    long next(long clockMillis) {
        return Math.max(clockMillis, Math.max(postedAtMillis, settledMillis + 1));
    }
}
