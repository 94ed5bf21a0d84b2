package org.dongjiang.suite.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The program of a database server: from a Maven artifact if one fits this platform, otherwise the system's. */
interface ServerProgram {

    /** Its name and version, for display. */
    String description();

    /** The start of its command line, before our options. */
    List<String> command();

    /**
     * Creates the system tables in an empty data folder.
     *
     * @param temporary a folder for temporary tables that no other server has
     */
    void createSystemTables(Path data, Path temporary);

    /**
     * The first statements of a new server before it listens, one per line: its administrator gets a password, and
     * users without one are dropped, so that it is never open without a password.
     */
    String firstStatements(String admin, String host, String password);

    /**
     * Finds one, unpacking it if needed.
     *
     * @throws DatabaseException if this platform has neither a packaged nor an installed server
     */
    static ServerProgram find() {
        return PackagedMariadb.find()
                .map(ServerProgram.class::cast)
                .or(InstalledServer::find)
                .orElseThrow(
                        () -> new DatabaseException("no packaged MariaDB for " + System.getProperty("os.name") + "/"
                                + System.getProperty("os.arch")
                                + ", and neither mariadbd nor mysqld on the PATH: install MariaDB 11.4 or"
                                + " MySQL 8.4 or newer, or give DONGJIANG_DATABASE_ADMIN_URL · 本平台没有内置数据库，PATH 上也没有 mariadbd 或"
                                + " mysqld：请安装 MariaDB 11.4 或 MySQL 8.4 以上，或给出 DONGJIANG_DATABASE_ADMIN_URL"));
    }

    /** Servers refuse to run as root unless this is set explicitly. */
    static Stream<String> asThisUser() {
        var user = Optional.ofNullable(System.getProperty("user.name")).filter("root"::equals);
        return user.stream().map(root -> "--user=" + root);
    }
}
