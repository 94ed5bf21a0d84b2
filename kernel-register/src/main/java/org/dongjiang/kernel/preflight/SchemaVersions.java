package org.dongjiang.kernel.preflight;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/**
 * The migrations in the program, and those applied to the database. Flyway accepts a structure newer than the program,
 * and checks only at start, while a newer program may migrate at any time.
 */
@ApplicationScoped
class SchemaVersions {

    private final Flyway flyway;
    private volatile Set<MigrationVersion> known;

    SchemaVersions(Flyway flyway) {
        this.flyway = flyway;
    }

    List<Finding> findings(Connection connection) throws SQLException {
        var unknown = applied(connection);
        unknown.removeAll(known());
        if (unknown.isEmpty()) {
            return List.of();
        }
        return List.of(Danger.SCHEMA_NEWER.found(
                unknown.stream().map(MigrationVersion::getVersion).collect(Collectors.joining(", "))));
    }

    private static Set<MigrationVersion> applied(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT version FROM flyway_schema_history WHERE version IS NOT NULL AND type <> 'BASELINE'")) {
            var versions = new TreeSet<MigrationVersion>();
            while (rows.next()) {
                versions.add(MigrationVersion.fromVersion(rows.getString(1)));
            }
            return versions;
        }
    }

    /** Computed once: the migrations in a program do not change while it runs. */
    private Set<MigrationVersion> known() {
        if (known == null) {
            known = Arrays.stream(flyway.info().all())
                    .filter(migration -> migration.getState().isResolved() && migration.getVersion() != null)
                    .map(migration -> migration.getVersion())
                    .collect(Collectors.toSet());
        }
        return known;
    }
}
