package org.dongjiang.suite.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class BuildDatabaseTest {

    @Test
    void a_service_may_do_nothing_before_a_grant_and_only_that_after_it() throws SQLException {
        var database = BuildDatabase.join().recreate("funds");
        execute(database, true, "CREATE TABLE journal (amount_fen BIGINT NOT NULL)");
        assertRefused(database, "SELECT * FROM journal");

        execute(database, true, "GRANT SELECT, INSERT ON journal TO " + database.user());

        execute(database, false, "INSERT INTO journal VALUES (1)");
        for (var change : new String[] {
            "UPDATE journal SET amount_fen = 2",
            "DELETE FROM journal",
            "TRUNCATE TABLE journal",
            "REPLACE INTO journal VALUES (2)",
            "DROP TABLE journal",
            "CREATE TABLE other (a INT)"
        }) {
            assertRefused(database, change);
        }
    }

    @Test
    void an_emptied_database_has_neither_tables_nor_grants() throws SQLException {
        var server = BuildDatabase.join();
        var database = server.recreate("livelihood");
        execute(database, true, "CREATE TABLE note (a INT)");
        execute(database, true, "GRANT SELECT ON note TO " + database.user());

        var again = server.recreate("livelihood");

        execute(again, true, "CREATE TABLE note (a INT)");
        assertRefused(again, "SELECT * FROM note");
    }

    @Test
    void a_database_provided_again_keeps_what_it_holds() throws SQLException {
        var server = BuildDatabase.join();
        execute(server.recreate("industry_park"), true, "CREATE TABLE kept (a INT)");

        var again = server.provide("industry_park");

        execute(again, true, "INSERT INTO kept VALUES (1)");
    }

    @Test
    void a_module_has_one_server() {
        assertEquals(BuildDatabase.join().address(), BuildDatabase.join().address());
    }

    @Test
    void no_other_server_has_its_folder_for_temporary_tables() throws SQLException {
        try (var connection = BuildDatabase.join().connect();
                var folders = connection.createStatement().executeQuery("SELECT @@datadir, @@tmpdir")) {
            assertTrue(folders.next());
            var data = Path.of(folders.getString(1));
            assertEquals(data.resolveSibling("tmp"), Path.of(folders.getString(2)));
        }
    }

    @Test
    void no_migration_reaches_another_services_database() {
        var server = BuildDatabase.join();
        var funds = server.provide("funds");
        server.provide("livelihood");
        assertThrows(SQLException.class, () -> execute(funds, true, "CREATE TABLE livelihood.intruder (a INT)"));
    }

    @Test
    void the_administrator_has_a_password() {
        var server = BuildDatabase.join();
        assertTrue(server.answers());
        var url = "jdbc:mysql://" + server.address() + "/";
        assertThrows(SQLException.class, () -> DriverManager.getConnection(url, "root", ""));
    }

    private static void execute(ServiceDatabase database, boolean migrating, String sql) throws SQLException {
        try (var connection = connect(database, migrating);
                var statement = connection.createStatement()) {
            assertFalse(connection.isClosed());
            statement.execute(sql);
        }
    }

    private static Connection connect(ServiceDatabase database, boolean migrating) throws SQLException {
        return migrating
                ? DriverManager.getConnection(
                        database.jdbcUrl(), database.migrationUser(), database.migrationPassword())
                : DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private static void assertRefused(ServiceDatabase database, String sql) {
        var refused = assertThrows(SQLException.class, () -> execute(database, false, sql), sql);
        assertTrue(refused.getMessage().contains("denied"), refused.getMessage());
    }
}
