package org.dongjiang.benchmarks.registers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dongjiang.benchmarks.stage.Specimen;
import org.dongjiang.benchmarks.stage.Stage;

/**
 * Expos filled in bulk by the migration user, with the history that the service would have written: copies of one that the service recorded. Versions
 * are written in the order of their recording, as they come in real life, so those of one record are far apart.
 */
final class LoadedExpos {

    /** Half of the records, and one of a hundred; the others are in other counties. */
    static final String HALF = "441622";

    static final String HUNDREDTH = "441424";

    private static final int ROWS_IN_A_STATEMENT = 100_000;
    /** Histories are read one by one, so not all records need one. */
    private static final int EVENTS_OF_EACH = 10;

    private static final String EXPO =
            "{\"code\": \"first\", \"name\": \"示例展会\", \"region\": \"440306\", \"opensOn\": \"2018-07-26\", \"closesOn\": \"2018-07-28\"}";
    private static final String REGION =
            "CASE WHEN seq %% 100 = 1 THEN '%s' WHEN seq %% 2 = 0 THEN '%s' ELSE ELT(1 + seq %% 3, '440303', '440305', '440306') END"
                    .formatted(HUNDREDTH, HALF);
    private static final String ID = "CONCAT(LPAD(LOWER(HEX(%s)), 8, '0'), '-0000-7000-8000-00000000000%d')";
    private static final String RECORD = ID.formatted("seq", 0);
    private static final String NAME = "CONCAT('示例展会', seq, '之', %s)";
    private static final String WHEN = "1500000000000 + %s * 1000000000 + seq";

    private final Connection migration;
    private final long records;

    LoadedExpos(Connection migration, long records) {
        this.migration = migration;
        this.records = records;
    }

    /** One of the records whose histories can be read. */
    static long withHistory(long number, long records) {
        return 1 + number % (records / EVENTS_OF_EACH) * EVENTS_OF_EACH;
    }

    /** Of a record, which is a number from 1. */
    static String id(long record) {
        return "%08x-0000-7000-8000-000000000000".formatted(record);
    }

    /** With all versions; the last one is the present. */
    void fill(Stage stage, int versions) throws SQLException {
        stage.post(RegistersCommand.LIVING + "/expos", stage.token("manager", "park-manager"), EXPO);
        var present = present(versions - 1);
        present.put("updated_at_millis", WHEN.formatted(versions - 1));
        copy("expo", present, 1);
        for (int version = 0; version < versions; version++) {
            var row = present(version);
            row.put("id", ID.formatted(records + " * " + version + " + seq", 1));
            row.put("record_id", RECORD);
            row.put("recorded_at_millis", WHEN.formatted(0));
            row.put("updated_at_millis", WHEN.formatted(version));
            if (version > 0) {
                row.put("valid_from", "DATE '2016-01-01' + INTERVAL %d DAY".formatted(version * 90));
            }
            copy("expo_version", row, 1);
            var event = new LinkedHashMap<>(Map.of(
                    "id",
                    ID.formatted(records + " * " + version + " + seq", 2),
                    "record_id",
                    RECORD,
                    "record_version",
                    Integer.toString(version),
                    "recorded_at_millis",
                    WHEN.formatted(version)));
            if (version > 0) {
                event.put("kind", "'CHANGED'");
                event.put("valid_from", row.get("valid_from"));
                event.put(
                        "changes",
                        "CONCAT('[{\"pointer\":\"/name\",\"before\":\"', %s, '\",\"after\":\"', %s, '\"}]')"
                                .formatted(NAME.formatted(version - 1), NAME.formatted(version)));
            }
            copy("record_event", event, EVENTS_OF_EACH);
        }
    }

    /** The reference: the present alone. */
    void fillPlain(Stage stage) throws SQLException {
        stage.post(RegistersCommand.PLAIN + "/expos", stage.token("manager", "park-manager"), EXPO);
        var present = present(0);
        copy("plain_expo", present, 1);
    }

    /** As many facilities as expos: they stand where their park stands. Half of them are in two parks of one county, a hundredth in one of another. */
    void fillFacilities(Stage stage) throws SQLException {
        var manager = stage.token("manager", "park-manager");
        for (var park : Map.of("half-1", HALF, "half-2", HALF, "hundredth", HUNDREDTH, "other", "440306")
                .entrySet()) {
            stage.post(
                    RegistersCommand.LIVING + "/parks",
                    manager,
                    "{\"code\": \"%s\", \"name\": \"示例园区\", \"nameEn\": \"Park\", \"region\": \"%s\"}"
                            .formatted(park.getKey(), park.getValue()));
        }
        stage.post(
                RegistersCommand.LIVING + "/facilities",
                manager,
                "{\"code\": \"first\", \"name\": \"示例设施\", \"park\": \"other\"}");
        var present = new LinkedHashMap<>(
                Map.of(
                        "id",
                        RECORD,
                        "code",
                        "CONCAT('facility-', LPAD(seq, 8, '0'))",
                        "park",
                        "CASE WHEN seq % 100 = 1 THEN 'hundredth' WHEN seq % 4 = 0 THEN 'half-1' WHEN seq % 4 = 2 THEN 'half-2' ELSE 'other' END"));
        copy("facility", present, 1);
        var version = new LinkedHashMap<>(present);
        version.put("id", ID.formatted("seq", 1));
        version.put("record_id", RECORD);
        copy("facility_version", version, 1);
    }

    private static Map<String, String> present(int version) {
        var row = new LinkedHashMap<String, String>();
        row.put("id", RECORD);
        row.put("version", Integer.toString(version));
        row.put("code", "CONCAT('expo-', LPAD(seq, 8, '0'))");
        row.put("name", NAME.formatted(version));
        row.put("region", REGION);
        row.put("recorded_at_millis", WHEN.formatted(0));
        return row;
    }

    private void copy(String table, Map<String, String> row, int step) throws SQLException {
        var specimen =
                Specimen.of(migration, table, table.equals("record_event") ? "register = 'expos'" : "code = 'first'");
        execute("SET SESSION foreign_key_checks = 0");
        execute("SET SESSION unique_checks = 0");
        for (long from = 1; from <= records; from += ROWS_IN_A_STATEMENT) {
            specimen.insertSelect(
                    migration,
                    row,
                    "seq_%d_to_%d_step_%d".formatted(from, Math.min(records, from + ROWS_IN_A_STATEMENT - 1), step));
        }
        execute("SET SESSION foreign_key_checks = 1");
        execute("SET SESSION unique_checks = 1");
        execute("ANALYZE TABLE " + table);
    }

    private void execute(String statement) throws SQLException {
        try (var execution = migration.createStatement()) {
            execution.execute(statement);
        }
    }
}
