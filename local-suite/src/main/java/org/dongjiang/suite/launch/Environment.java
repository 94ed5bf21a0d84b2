package org.dongjiang.suite.launch;

import static org.dongjiang.suite.launch.SuiteConfig.LOOPBACK;

import java.util.HashMap;
import java.util.Map;

/** The environment of a program: the same variables as in the compose file. */
final class Environment {

    private static final String SHUTDOWN_DELAY = "DONGJIANG_SHUTDOWN_DELAY";

    private final SuiteConfig config;
    private final Home home;

    Environment(SuiteConfig config, Home home) {
        this.config = config;
        this.home = home;
    }

    /** Of a program on its own port. Its database is created if there is none. */
    Map<String, String> of(Program program) {
        var environment = new HashMap<String, String>();
        // No load balancer has to notice that a process is about to stop.
        environment.put(SHUTDOWN_DELAY, System.getenv().getOrDefault(SHUTDOWN_DELAY, "0S"));
        environment.put("DONGJIANG_ISSUER", config.issuer());
        environment.put("DONGJIANG_JWKS_URL", config.url(Program.GATEWAY) + "/oauth2/jwks");
        environment.put("QUARKUS_HTTP_HOST", program == Program.GATEWAY ? config.host() : LOOPBACK);
        environment.put("QUARKUS_MANAGEMENT_HOST", LOOPBACK);
        environment.putAll(listening(config.port(program)));
        for (var other : Program.values()) {
            if (other.urlVariable() != null) {
                environment.put(other.urlVariable(), config.url(other));
            }
        }
        if (program.database() == null) {
            environment.put("DONGJIANG_IDENTITY_KEY_FILE", home.signingKey().toString());
            environment.put(
                    "SMALLRYE_CONFIG_LOCATIONS",
                    home.accounts().hashed().toUri().toString());
        } else {
            environment.putAll(database(program.database()));
        }
        if (program == Program.FUNDS) {
            environment.put("DONGJIANG_LOG_KEY_FILE", home.logKey().toString());
            environment.put(
                    "DONGJIANG_LOG_CHECKPOINT_FILE", home.logCheckpoint().toString());
        }
        return environment;
    }

    /** The ports of a program. */
    static Map<String, String> listening(int port) {
        return Map.of(
                "QUARKUS_HTTP_PORT",
                Integer.toString(port),
                "QUARKUS_MANAGEMENT_PORT",
                Integer.toString(SuiteConfig.managementPort(port)));
    }

    private Map<String, String> database(String name) {
        var own = config.database()
                .orElseGet(() -> home.embedded(config.databasePort()).server())
                .provide(name);
        return Map.of(
                "DONGJIANG_DATABASE_URL",
                own.jdbcUrl(),
                "DONGJIANG_DATABASE_USER",
                own.user(),
                "DONGJIANG_DATABASE_PASSWORD",
                own.password(),
                "DONGJIANG_MIGRATION_USER",
                own.migrationUser(),
                "DONGJIANG_MIGRATION_PASSWORD",
                own.migrationPassword());
    }
}
