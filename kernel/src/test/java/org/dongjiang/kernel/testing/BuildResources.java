package org.dongjiang.kernel.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.dongjiang.suite.database.BuildDatabase;
import org.dongjiang.suite.database.FreePort;

/**
 * Gives a service under test its own empty database on the server of the module, the key that verifies test tokens, and a
 * port for its management, whose address it gives to a field that is marked {@link Management}. Argument {@code database}: the database's name.
 */
public class BuildResources implements QuarkusTestResourceLifecycleManager {

    private String database;
    private int managementPort;

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.get("database");
    }

    @Override
    public Map<String, String> start() {
        var config = new HashMap<String, String>();
        config.put("DONGJIANG_JWKS_URL", Tokens.jwksLocation());
        config.put("DONGJIANG_ISSUER", Tokens.ISSUER);
        // No other service answers while one is tested alone.
        config.put("DONGJIANG_FUNDS_URL", "http://127.0.0.1:9");
        // So that a test that makes the database unsafe sees the effect immediately.
        config.put("dongjiang.preflight.interval", "0S");
        managementPort = FreePort.find();
        config.put("quarkus.management.port", "" + managementPort);
        if (database != null) {
            var provided = BuildDatabase.join().recreate(database);
            config.put("DONGJIANG_DATABASE_URL", provided.jdbcUrl());
            config.put("DONGJIANG_DATABASE_USER", provided.user());
            config.put("DONGJIANG_DATABASE_PASSWORD", provided.password());
            config.put("DONGJIANG_MIGRATION_USER", provided.migrationUser());
            config.put("DONGJIANG_MIGRATION_PASSWORD", provided.migrationPassword());
        }
        return config;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(
                URI.create("http://localhost:" + managementPort + "/q/"),
                new TestInjector.AnnotatedAndMatchesType(Management.class, URI.class));
    }

    @Override
    public void stop() {
        // The server ends with the build; the next test JVM empties the database.
    }
}
