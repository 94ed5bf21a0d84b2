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
 * Which migrations the program brings, and which the database has had. Flyway starts happily on a structure that is newer than
 * the program, and looks only once, while a newer program may migrate beside an older one that runs.
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

    /** Asked once: what a program brings does not change while it runs. */
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
