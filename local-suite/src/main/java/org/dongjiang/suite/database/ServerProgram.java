package org.dongjiang.suite.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The program of a database server: from a Maven artifact where one fits this platform, otherwise the system's. */
interface ServerProgram {

    /** What it is, for whoever wants to know which server runs. */
    String description();

    /** How it is started, before any option of ours. */
    List<String> command();

    /**
     * Creates the system tables in an empty data folder.
     *
     * @param temporary a folder for temporary tables that no other server has
     */
    void createSystemTables(Path data, Path temporary);

    /**
     * What a new server does before it listens, one statement in each line: its administrator gets a password, and the users
     * without one go, so that there is no moment in which anybody could walk in.
     */
    String firstStatements(String admin, String host, String password);

    /**
     * Finds one, unpacking it where it has to be.
     *
     * @throws DatabaseException where this platform has neither a packaged nor an installed server
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

    /** Servers refuse to run as root unless told that this is meant. */
    static Stream<String> asThisUser() {
        var user = Optional.ofNullable(System.getProperty("user.name")).filter("root"::equals);
        return user.stream().map(root -> "--user=" + root);
    }
}
