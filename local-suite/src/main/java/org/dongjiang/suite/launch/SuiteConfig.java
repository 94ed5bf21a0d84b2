package org.dongjiang.suite.launch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.dongjiang.suite.database.DatabaseServer;

/**
 * The configuration of the suite.
 *
 * @param root the project's folder, where the jars are
 * @param home folder of data, logs and secrets
 * @param host address on which the gateway listens; everything else listens on the loopback address
 * @param ports of the programs; each has its management port 1000 above
 * @param databasePort of the embedded database; ignored with an external one
 * @param database a server to use in place of the embedded one
 * @param archiving whether programs archive their classes when they end, to start faster the next time
 */
public record SuiteConfig(
        Path root,
        Path home,
        String host,
        Map<Program, Integer> ports,
        int databasePort,
        Optional<DatabaseServer> database,
        boolean archiving) {

    public static final String LOOPBACK = "127.0.0.1";

    private static final int MANAGEMENT_OFFSET = 1000;
    private static final int LAST_PORT = 65_535;

    /** @throws SuiteException if a port is not valid */
    public SuiteConfig {
        ports.forEach((program, port) -> requirePort(program.module(), port, LAST_PORT - MANAGEMENT_OFFSET));
        if (database.isEmpty()) {
            requirePort(Suite.DATABASE, databasePort, LAST_PORT);
        }
    }

    private static void requirePort(String name, int port, int last) {
        if (port < 1 || port > last) {
            throw new SuiteException("port " + port + " for " + name + " is none: choose one from 1 to " + last
                    + " · 端口 " + port + "（" + name + "）无效，应在 1 至 " + last + " 之间");
        }
    }

    public int port(Program program) {
        return ports.get(program);
    }

    public int managementPort(Program program) {
        return managementPort(port(program));
    }

    static int managementPort(int port) {
        return port + MANAGEMENT_OFFSET;
    }

    /** The address of a program on this machine. */
    public String url(Program program) {
        return "http://" + LOOPBACK + ":" + port(program);
    }

    /** The address of the gateway for people, and the issuer named in tokens. */
    public String issuer() {
        return "http://localhost:" + port(Program.GATEWAY);
    }
}
