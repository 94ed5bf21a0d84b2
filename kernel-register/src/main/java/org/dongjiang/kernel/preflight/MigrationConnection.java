package org.dongjiang.kernel.preflight;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Migrations come over connections of their own, made with the options of the data source. Without the limit on how long an
 * answer may take: rebuilding a large table takes longer than any request, and giving it up half-way does not undo it.
 */
@ApplicationScoped
class MigrationConnection implements FlywayConfigurationCustomizer {

    private static final String OPTIONS = "quarkus.datasource.jdbc.additional-jdbc-properties";

    private final Map<String, String> options;

    MigrationConnection(@ConfigProperty(name = OPTIONS) Map<String, String> options) {
        this.options = options;
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        if (flyway.getUrl() == null) {
            return; // No user for migrations is given: Flyway borrows from the pool.
        }
        var ours = new TreeMap<>(options);
        ours.remove("socketTimeout");
        // In this order: the source of connections is made with the options that are known by then.
        flyway.jdbcProperties(ours);
        flyway.dataSource(flyway.getUrl(), flyway.getUser(), flyway.getPassword());
    }
}
