package org.dongjiang.funds;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.dongjiang.suite.database.BuildDatabase;

/** What an administrator of the database does behind the service's back; afterwards everything is as it was. */
public final class Tampering {

    private Tampering() {}

    /** What happens meanwhile. */
    @FunctionalInterface
    public interface Story {
        void run() throws Exception;
    }

    /** What happens during each of several changes. */
    @FunctionalInterface
    public interface StoryOfEach {
        void run(String statement) throws Exception;
    }

    /**
     * Changes rows of the funds database as root, without its keys and constraints, and restores them after the story.
     *
     * @param rows a condition that they fulfil before and after the change
     */
    public static void with(String table, String rows, String statement, Story story) throws Exception {
        withEach(table, rows, List.of(statement), one -> story.run());
    }

    /** The same with several changes, one after the other. */
    public static void withEach(String table, String rows, List<String> statements, StoryOfEach story)
            throws Exception {
        try (var root = BuildDatabase.join().connect()) {
            execute(root, "USE funds");
            execute(root, "SET SESSION foreign_key_checks = 0");
            execute(root, "SET SESSION check_constraint_checks = 0");
            var columns = columns(root, table);
            execute(root, "CREATE TEMPORARY TABLE kept AS SELECT %s FROM %s WHERE %s".formatted(columns, table, rows));
            for (var statement : statements) {
                execute(root, statement);
                try {
                    story.run(statement);
                } finally {
                    execute(root, "DELETE FROM %s WHERE %s".formatted(table, rows));
                    execute(root, "INSERT INTO %s (%s) SELECT * FROM kept".formatted(table, columns));
                }
            }
        }
    }

    /** Without those that the database computes itself. */
    private static String columns(Connection root, String table) throws SQLException {
        try (var select = root.prepareStatement("SELECT GROUP_CONCAT(CONCAT('`', column_name, '`')) FROM"
                + " information_schema.columns WHERE table_schema = 'funds' AND table_name = ?"
                + " AND COALESCE(generation_expression, '') = ''")) {
            select.setString(1, table);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** A column of the one row that meets a condition. */
    public static String read(String table, String rows, String column) throws SQLException {
        try (var root = BuildDatabase.join().connect();
                var row = root.createStatement()
                        .executeQuery("SELECT %s FROM funds.%s WHERE %s".formatted(column, table, rows))) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(Connection root, String statement) throws SQLException {
        try (var execution = root.createStatement()) {
            execution.execute(statement);
        }
    }
}
