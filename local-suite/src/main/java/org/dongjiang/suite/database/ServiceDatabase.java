package org.dongjiang.suite.database;

/**
 * The database of one service, as configured for its process.
 *
 * @param name of the database
 * @param migrationUser may change the structure and grant what it has on this database
 * @param user serves requests; has no rights except those that migrations grant
 */
public record ServiceDatabase(
        String name, String jdbcUrl, String migrationUser, String migrationPassword, String user, String password) {}
