package org.dongjiang.kernel.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ServerSettingsTest {

    private static final Map<String, String> SERVER = Map.of(
            "innodb_flush_log_at_trx_commit", "1",
            "log_bin", "ON",
            "sync_binlog", "1",
            "time_zone", "SYSTEM",
            "system_time_zone", "UTC",
            "transaction_isolation", "REPEATABLE-READ",
            "sql_mode", "");
    private static final Map<String, String> SESSION = Map.of(
            "time_zone", "+00:00",
            "transaction_isolation", "READ-COMMITTED",
            "sql_mode", "NO_ZERO_DATE,STRICT_ALL_TABLES");

    @Test
    void what_a_session_overrides_is_judged_by_the_session() {
        assertFound(Map.of(), Map.of());
        assertFound(Map.of(), Map.of("sql_mode", "STRICT_TRANS_TABLES"));
    }

    @Test
    void commits_and_the_binary_log_are_written_through() {
        assertFound(Map.of("innodb_flush_log_at_trx_commit", "0"), Map.of(), Danger.COMMITS_NOT_ON_DISK);
        assertFound(Map.of("innodb_flush_log_at_trx_commit", "2"), Map.of(), Danger.COMMITS_NOT_ON_DISK);
        assertFound(Map.of("sync_binlog", "0"), Map.of(), Danger.BINARY_LOG_NOT_ON_DISK);
        assertFound(Map.of("sync_binlog", "100"), Map.of(), Danger.BINARY_LOG_NOT_ON_DISK);
        assertFound(Map.of("sync_binlog", "0", "log_bin", "OFF"), Map.of());
    }

    @Test
    void a_session_is_strict_and_reads_what_is_committed() {
        assertFound(Map.of(), Map.of("sql_mode", "NO_ZERO_DATE"), Danger.SQL_NOT_STRICT);
        assertFound(Map.of(), Map.of("transaction_isolation", "REPEATABLE-READ"), Danger.ISOLATION_WRONG);
        assertFound(Map.of(), Map.of("transaction_isolation", "READ-UNCOMMITTED"), Danger.ISOLATION_WRONG);
    }

    @Test
    void time_is_universal_on_the_server_and_in_the_session() {
        assertFound(Map.of("system_time_zone", "CST"), Map.of(), Danger.SERVER_TIME_NOT_UTC);
        assertFound(Map.of("system_time_zone", "GMT"), Map.of(), Danger.SERVER_TIME_NOT_UTC);
        assertFound(Map.of("time_zone", "Asia/Shanghai"), Map.of(), Danger.SERVER_TIME_NOT_UTC);
        assertFound(Map.of("time_zone", "+00:00", "system_time_zone", "CST"), Map.of());
        assertFound(Map.of("time_zone", "UTC", "system_time_zone", "CST"), Map.of());
        assertFound(Map.of(), Map.of("time_zone", "+08:00"), Danger.SESSION_TIME_NOT_UTC);
        assertFound(
                Map.of("system_time_zone", "CST"),
                Map.of("time_zone", "SYSTEM", "system_time_zone", "CST"),
                Danger.SERVER_TIME_NOT_UTC,
                Danger.SESSION_TIME_NOT_UTC);
    }

    @Test
    void what_a_server_does_not_tell_is_not_believed() {
        assertEquals(
                List.of(
                        Danger.COMMITS_NOT_ON_DISK,
                        Danger.SQL_NOT_STRICT,
                        Danger.ISOLATION_WRONG,
                        Danger.SERVER_TIME_NOT_UTC,
                        Danger.SESSION_TIME_NOT_UTC),
                dangers(new ServerSettings(Map.of(), Map.of())));
    }

    private static void assertFound(Map<String, String> server, Map<String, String> session, Danger... dangers) {
        assertEquals(List.of(dangers), dangers(new ServerSettings(with(SERVER, server), with(SESSION, session))));
    }

    private static List<Danger> dangers(ServerSettings settings) {
        return settings.findings().stream().map(Finding::danger).toList();
    }

    private static Map<String, String> with(Map<String, String> usual, Map<String, String> changed) {
        var all = new TreeMap<>(usual);
        all.putAll(changed);
        return all;
    }
}
