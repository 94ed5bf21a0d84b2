package org.dongjiang.kernel.database;

import com.mysql.cj.exceptions.StatementIsClosedException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Distinguishes a transient error of a MySQL-protocol database, after which the same work may succeed, from a permanent
 * one.
 */
public final class DatabaseFault {

    /** Lock wait timeout. Only the statement was rolled back by the server: the caller must roll back the rest. */
    public static final int LOCK_WAIT_TIMEOUT = 1205;

    private static final int DUPLICATE_ENTRY = 1062;
    /** A foreign key of another row names the row; the second code is for users who may not see that table. */
    private static final Set<Integer> REFERENCED = Set.of(1451, 1217);
    /** Lock wait timeout, deadlock, changed since last read (MariaDB), conflict found at commit (Group Replication). */
    private static final Set<Integer> CONFLICT = Set.of(LOCK_WAIT_TIMEOUT, 1213, 1020, 3101);
    /** The server shuts down; the statement (MySQL), or the connection (MariaDB), was killed. */
    private static final Set<Integer> ENDED = Set.of(1053, 1317, 1927);
    /** The disk is full, as the server and the table say it. */
    private static final Set<Integer> DISK_FULL = Set.of(1021, 1114);
    /** An error during the commit, with a number of the operating system in its text: the disk, too, may be full. */
    private static final int NOT_COMMITTED = 1180;

    private DatabaseFault() {}

    /**
     * The SQL fault from which another fault came, or null. If there are several, one that is passing: a statement that is
     * closed, or a commit that was rolled back, often says only in what was suppressed that the connection was lost.
     */
    public static SQLException in(Throwable fault) {
        var found = new ArrayList<SQLException>();
        collect(fault, Collections.newSetFromMap(new IdentityHashMap<>()), found);
        return found.stream()
                .filter(DatabaseFault::isPassing)
                .findFirst()
                .orElse(found.isEmpty() ? null : found.get(0));
    }

    private static void collect(Throwable fault, Set<Throwable> seen, List<SQLException> found) {
        if (fault == null || !seen.add(fault)) {
            return;
        }
        if (fault instanceof SQLException sql) {
            found.add(sql);
        }
        collect(fault.getCause(), seen, found);
        for (var suppressed : fault.getSuppressed()) {
            collect(suppressed, seen, found);
        }
    }

    /** Conflict with a concurrent transaction, a full disk, a lost connection, or none available. */
    public static boolean isPassing(SQLException fault) {
        int code = fault.getErrorCode();
        return CONFLICT.contains(code) || DISK_FULL.contains(code) || code == NOT_COMMITTED || isConnectionLost(fault);
    }

    /** The disk of the database is full. */
    static boolean isDiskFull(SQLException fault) {
        return DISK_FULL.contains(fault.getErrorCode());
    }

    /** A unique key refused a row: a concurrent transaction was first. */
    public static boolean isDuplicate(SQLException fault) {
        return fault.getErrorCode() == DUPLICATE_ENTRY;
    }

    /** A row that others name was to lose what they name it by. */
    public static boolean isReferenced(SQLException fault) {
        return REFERENCED.contains(fault.getErrorCode());
    }

    /** Whether the connection was lost: if it was lost during a commit, the outcome is unknown. */
    public static boolean isConnectionLost(SQLException fault) {
        // The driver closes the statements of a connection that it lost; nobody else closes one that is in use.
        if (fault.getCause() instanceof StatementIsClosedException) {
            return true;
        }
        var state = fault.getSQLState();
        // Agroal gives no SQL state when the pool has no free connection.
        return state == null || state.startsWith("08") || ENDED.contains(fault.getErrorCode());
    }
}
