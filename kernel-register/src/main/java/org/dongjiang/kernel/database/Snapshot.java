package org.dongjiang.kernel.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Lets all reads of a transaction be as of one moment. */
public final class Snapshot {

    private Snapshot() {}

    /** Begins it now; the isolation level applies to this transaction only. */
    public static void begin(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            // Without READ ONLY, which TiDB does not accept here.
            statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT");
        }
    }
}
