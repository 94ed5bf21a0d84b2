package org.dongjiang.kernel.preflight;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Migrations use separate connections, with the options of the data source except the limit on the time of an answer:
 * rebuilding a large table takes longer than any request, and aborting it does not undo it.
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
            return; // Without a migration user, Flyway borrows from the pool.
        }
        var ours = new TreeMap<>(options);
        ours.remove("socketTimeout");
        // In this order: the connection source is created with the options set before.
        flyway.jdbcProperties(ours);
        flyway.dataSource(flyway.getUrl(), flyway.getUser(), flyway.getPassword());
    }
}
