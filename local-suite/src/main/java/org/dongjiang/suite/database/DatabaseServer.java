package org.dongjiang.suite.database;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;

/** A running MySQL-protocol server, with its administrator. */
public final class DatabaseServer {

    /** The rights of the migration user on its own database, which it may grant to others. */
    private static final String MIGRATION_RIGHTS =
            "SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES, CREATE VIEW, SHOW VIEW";

    private static final int DEFAULT_PORT = 3306;
    private static final Set<String> NAMES = Set.of("funds", "industry_park", "livelihood");

    private final String host;
    private final int port;
    private final String admin;
    private final String adminPassword;
    private final Secrets secrets;

    DatabaseServer(String host, int port, String admin, String adminPassword, Secrets secrets) {
        this.host = host;
        this.port = port;
        this.admin = admin;
        this.adminPassword = adminPassword;
        this.secrets = secrets;
    }

    /**
     * An external server.
     *
     * @param url {@code jdbc:mysql://host:port}
     * @param home where the passwords of the services' users are stored
     */
    public static DatabaseServer given(String url, String admin, String adminPassword, Path home) {
        var address = URI.create(url.replaceFirst("^jdbc:", ""));
        if (address.getHost() == null) {
            throw new DatabaseException("no address of a server: " + url + " · 数据库地址应为 jdbc:mysql://主机:端口");
        }
        int port = address.getPort() < 0 ? DEFAULT_PORT : address.getPort();
        var secrets = Secrets.in(home.resolve("database-passwords.properties"));
        return new DatabaseServer(address.getHost(), port, admin, adminPassword, secrets);
    }

    /** The address of the server: {@code host:port}. */
    public String address() {
        return host + ":" + port;
    }

    /** Ensures that a service has its database and its two users; existing ones stay. */
    public ServiceDatabase provide(String name) {
        var database = describe(name);
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE IF NOT EXISTS " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
            for (var user : new String[][] {
                {database.migrationUser(), database.migrationPassword()}, {database.user(), database.password()}
            }) {
                statement.execute("CREATE USER IF NOT EXISTS '" + user[0] + "'@'%' IDENTIFIED BY '" + user[1] + "'");
                statement.execute("ALTER USER '" + user[0] + "'@'%' IDENTIFIED BY '" + user[1] + "'");
            }
            statement.execute("GRANT " + MIGRATION_RIGHTS + " ON " + name + ".* TO '" + database.migrationUser()
                    + "'@'%' WITH GRANT OPTION");
            return database;
        } catch (SQLException fault) {
            throw new DatabaseException(
                    "the database " + name + " could not be provided at " + address() + ": " + firstLine(fault), fault);
        }
    }

    /** Provides an empty database: earlier content is deleted, grants too. */
    public ServiceDatabase recreate(String name) {
        var database = describe(name);
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute(
                    "DROP USER IF EXISTS '" + database.migrationUser() + "'@'%', '" + database.user() + "'@'%'");
        } catch (SQLException fault) {
            throw new DatabaseException(
                    "the database " + name + " could not be emptied at " + address() + ": " + firstLine(fault), fault);
        }
        return provide(name);
    }

    private ServiceDatabase describe(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("not a database of the suite: " + name);
        }
        var migration = name + "_migration";
        var service = name + "_service";
        return new ServiceDatabase(name, url(name), migration, secrets.of(migration), service, secrets.of(service));
    }

    /** The driver's message is long. */
    private static String firstLine(SQLException fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    }

    private String url(String name) {
        return "jdbc:mysql://" + host + ":" + port + "/" + name;
    }

    /** A connection of the administrator. */
    public Connection connect() throws SQLException {
        var login = new Properties();
        login.setProperty("user", admin);
        login.setProperty("password", adminPassword);
        // Milliseconds.
        login.setProperty("connectTimeout", "5000");
        login.setProperty("socketTimeout", "60000");
        return DriverManager.getConnection(url(""), login);
    }

    /** Whether its administrator can sign in. */
    public boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }
}
