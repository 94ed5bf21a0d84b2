package org.dongjiang.benchmarks.stage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row written by the service itself, to be written again with other values in some columns. Rows of a benchmark
 * therefore have every column that the service fills, including columns added later.
 */
public final class Specimen {

    private final String table;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Specimen(String table) {
        this.table = table;
    }

    /** The first row of a table that meets a condition. */
    public static Specimen of(Connection database, String table, String condition) throws SQLException {
        var specimen = new Specimen(table);
        try (var select = database.createStatement();
                var row = select.executeQuery("SELECT * FROM " + table + " WHERE " + condition)) {
            row.next();
            var generated = generated(database, table);
            var columns = row.getMetaData();
            for (int at = 1; at <= columns.getColumnCount(); at++) {
                if (generated.contains(columns.getColumnName(at))) {
                    continue;
                }
                // A day as text, because a java.sql.Date would be shifted by time zones.
                boolean day = columns.getColumnType(at) == Types.DATE;
                specimen.values.put(columns.getColumnName(at), day ? row.getString(at) : row.getObject(at));
            }
        }
        return specimen;
    }

    /** The columns that the database computes from others. */
    private static Set<String> generated(Connection database, String table) throws SQLException {
        var generated = new HashSet<String>();
        try (var columns = database.getMetaData().getColumns(database.getCatalog(), null, table, null)) {
            while (columns.next()) {
                if (columns.getString("IS_GENERATEDCOLUMN").equals("YES")) {
                    generated.add(columns.getString("COLUMN_NAME"));
                }
            }
        }
        return generated;
    }

    /** By column. */
    Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    /** The value of a column. */
    public Object value(String column) {
        return values.get(column);
    }

    /** Its columns, in the order of the values of {@link #add}. */
    public String insert() {
        return "INSERT INTO " + table + " (" + String.join(", ", values.keySet()) + ") VALUES ("
                + values.keySet().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    /** Gives a statement the values of one row. */
    public void set(PreparedStatement insert, Map<String, ?> changed) throws SQLException {
        int at = 0;
        for (var column : values.entrySet()) {
            var value = changed.get(column.getKey());
            insert.setObject(++at, value == null ? column.getValue() : value);
        }
    }

    /** Adds one row to a batch of rows. */
    public void add(PreparedStatement insert, Map<String, ?> changed) throws SQLException {
        set(insert, changed);
        insert.addBatch();
    }

    /**
     * Writes many rows at once.
     *
     * @param changed the values of some columns, as expressions over the rows of {@code from}
     * @param from the source of the rows
     */
    public void insertSelect(Connection database, Map<String, String> changed, String from) throws SQLException {
        var expressions = new ArrayList<String>();
        List<Object> constants = new ArrayList<>();
        for (var column : values.entrySet()) {
            expressions.add(changed.getOrDefault(column.getKey(), "?"));
            if (!changed.containsKey(column.getKey())) {
                constants.add(column.getValue());
            }
        }
        try (var insert = database.prepareStatement("INSERT INTO " + table + " (" + String.join(", ", values.keySet())
                + ") SELECT " + String.join(", ", expressions) + " FROM " + from)) {
            for (int at = 0; at < constants.size(); at++) {
                insert.setObject(at + 1, constants.get(at));
            }
            insert.executeUpdate();
        }
    }
}
