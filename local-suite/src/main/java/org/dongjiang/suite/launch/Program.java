package org.dongjiang.suite.launch;

import java.nio.file.Files;
import java.nio.file.Path;

/** A process of the suite that is a Java program, which the database is not. */
public enum Program {
    FUNDS("funds-service", "DONGJIANG_FUNDS_URL", "funds"),
    INDUSTRY_PARK("industry-park-service", "DONGJIANG_INDUSTRY_PARK_URL", "industry_park"),
    LIVELIHOOD("livelihood-service", "DONGJIANG_LIVELIHOOD_URL", "livelihood"),
    GATEWAY("gateway", null, null);

    private final String module;
    private final String urlVariable;
    private final String database;

    Program(String module, String urlVariable, String database) {
        this.module = module;
        this.urlVariable = urlVariable;
        this.database = database;
    }

    /** Its name, which is that of its module. */
    public String module() {
        return module;
    }

    /** The environment variable with its address for others; null if no other process calls it. */
    String urlVariable() {
        return urlVariable;
    }

    /** Its database; null for the gateway, which has none. */
    public String database() {
        return database;
    }

    /** @throws SuiteException if it has not been built */
    Path jar(Path root) {
        var jar = root.resolve(module).resolve("target").resolve(module + "-runner.jar");
        if (!Files.exists(jar)) {
            throw new SuiteException(module + " is not built: run ./mvnw package -DskipTests -DskipITs · " + module
                    + " 尚未构建，请先运行 ./mvnw package -DskipTests -DskipITs");
        }
        return jar;
    }
}
