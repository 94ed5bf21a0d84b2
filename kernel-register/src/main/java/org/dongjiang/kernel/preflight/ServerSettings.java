package org.dongjiang.kernel.preflight;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The variables that safety depends on, of the server and of a session of this service.
 *
 * @param server the values for all ({@code GLOBAL}); a session cannot override how commits are written
 * @param session the values for this service, whatever the server's defaults are
 */
record ServerSettings(Map<String, String> server, Map<String, String> session) {

    private static final String FLUSH = "innodb_flush_log_at_trx_commit";
    private static final String BINARY_LOG = "log_bin";
    private static final String BINARY_LOG_SYNC = "sync_binlog";
    private static final String SQL_MODE = "sql_mode";
    private static final String ISOLATION = "transaction_isolation";
    /** The name in MariaDB before 11.1, and in forks of either server. */
    private static final String ISOLATION_OF_OLD = "tx_isolation";

    private static final String TIME_ZONE = "time_zone";
    private static final String TIME_ZONE_OF_SYSTEM = "system_time_zone";
    private static final String SYSTEM = "SYSTEM";

    /** GMT is not among them: as the name of a system's time zone it may be London's, with summer time. */
    private static final Set<String> UTC = Set.of("+00:00", "UTC", "ETC/UTC");

    private static final String NAMES = "('"
            + String.join(
                    "', '",
                    FLUSH,
                    BINARY_LOG,
                    BINARY_LOG_SYNC,
                    SQL_MODE,
                    ISOLATION,
                    ISOLATION_OF_OLD,
                    TIME_ZONE,
                    TIME_ZONE_OF_SYSTEM)
            + "')";

    static ServerSettings of(Connection connection) throws SQLException {
        return new ServerSettings(variables(connection, "GLOBAL"), variables(connection, "SESSION"));
    }

    /** A list, not a selection of columns: a variable unknown to the server is missing, and causes no error. */
    private static Map<String, String> variables(Connection connection, String scope) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW " + scope + " VARIABLES WHERE Variable_name IN " + NAMES)) {
            var found = new TreeMap<String, String>();
            while (rows.next()) {
                found.put(rows.getString(1).toLowerCase(Locale.ROOT), rows.getString(2));
            }
            return found;
        }
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        var flush = server.getOrDefault(FLUSH, "?");
        if (!flush.equals("1")) {
            findings.add(Danger.COMMITS_NOT_ON_DISK.found(flush));
        }
        var sync = server.getOrDefault(BINARY_LOG_SYNC, "?");
        if (Set.of("ON", "1").contains(server.getOrDefault(BINARY_LOG, "OFF")) && !sync.equals("1")) {
            findings.add(Danger.BINARY_LOG_NOT_ON_DISK.found(sync));
        }
        var mode = session.getOrDefault(SQL_MODE, "");
        if (!mode.contains("STRICT_TRANS_TABLES") && !mode.contains("STRICT_ALL_TABLES")) {
            findings.add(Danger.SQL_NOT_STRICT.found("'" + mode + "'"));
        }
        var isolation = session.getOrDefault(ISOLATION, session.getOrDefault(ISOLATION_OF_OLD, "?"));
        if (!isolation.equals("READ-COMMITTED")) {
            findings.add(Danger.ISOLATION_WRONG.found(isolation));
        }
        if (!isUtc(server)) {
            findings.add(Danger.SERVER_TIME_NOT_UTC.found(zone(server)));
        }
        if (!isUtc(session)) {
            findings.add(Danger.SESSION_TIME_NOT_UTC.found(zone(session)));
        }
        return findings;
    }

    private static boolean isUtc(Map<String, String> variables) {
        return UTC.contains(zone(variables).toUpperCase(Locale.ROOT));
    }

    private static String zone(Map<String, String> variables) {
        var zone = variables.getOrDefault(TIME_ZONE, "?");
        return zone.equals(SYSTEM) ? variables.getOrDefault(TIME_ZONE_OF_SYSTEM, "?") : zone;
    }
}
