package org.dongjiang.acceptance;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.dongjiang.suite.launch.Program;

/** The end of a process as by a loss of power, at a step where locks from outside hold it up. */
final class Kill {

    /** The server refreshes its list of waiting transactions only if nobody has read it for a tenth of a second. */
    private static final Duration TOLD_ANEW_AFTER = Duration.ofMillis(150);

    private static final Duration COMES_WITHIN = Duration.ofSeconds(30);
    private static final int ENDS_WITHIN_SECONDS = 10;

    private Kill() {}

    static void program(Program program) throws Exception {
        var process = RunningSuite.suite().process(program).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS);
    }

    /** Until a statement on a table waits for a lock. */
    static void awaitHeldUp(Connection admin, String table) {
        await().pollInterval(TOLD_ANEW_AFTER).atMost(COMES_WITHIN).until(() -> isHeldUp(admin, table));
    }

    private static boolean isHeldUp(Connection admin, String table) throws SQLException {
        try (var rows = admin.createStatement()
                .executeQuery("SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'"
                        + " AND trx_query LIKE '% " + table + " %'")) {
            rows.next();
            return rows.getInt(1) > 0;
        }
    }
}
