package org.dongjiang.kernel.database;

import java.sql.SQLException;
import java.util.Set;

/**
 * Distinguishes a transient error of a MySQL-protocol database, after which the same work may succeed, from a permanent
 * one.
 */
public final class DatabaseFault {

    /** Lock wait timeout. Only the statement was rolled back by the server: the caller must roll back the rest. */
    public static final int LOCK_WAIT_TIMEOUT = 1205;

    private static final int DUPLICATE_ENTRY = 1062;
    /** Lock wait timeout, deadlock, changed since last read (MariaDB), conflict found at commit (Group Replication). */
    private static final Set<Integer> PASSING = Set.of(LOCK_WAIT_TIMEOUT, 1213, 1020, 3101);

    private DatabaseFault() {}

    /** The SQL fault in a chain of causes, or null. */
    public static SQLException in(Throwable fault) {
        for (Throwable at = fault; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    /** Conflict with a concurrent transaction, a lost connection, or none available. */
    public static boolean isPassing(SQLException fault) {
        return PASSING.contains(fault.getErrorCode()) || isConnectionLost(fault);
    }

    /** A unique key refused a row: a concurrent transaction was first. */
    public static boolean isDuplicate(SQLException fault) {
        return fault.getErrorCode() == DUPLICATE_ENTRY;
    }

    private static boolean isConnectionLost(SQLException fault) {
        var state = fault.getSQLState();
        // Agroal gives no SQL state when the pool has no free connection.
        return state == null || state.startsWith("08");
    }
}
