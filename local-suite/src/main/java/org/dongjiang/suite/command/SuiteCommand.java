package org.dongjiang.suite.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.dongjiang.suite.database.DatabaseException;
import org.dongjiang.suite.database.DatabaseServer;
import org.dongjiang.suite.launch.Program;
import org.dongjiang.suite.launch.Suite;
import org.dongjiang.suite.launch.SuiteConfig;
import org.dongjiang.suite.launch.SuiteException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line. */
@Command(
        name = "suite",
        description = "Dongjiang on this machine · 在本机运行东江",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {UpCommand.class, StatusCommand.class, DownCommand.class, LogsCommand.class})
public final class SuiteCommand {

    private static final int FAILED = 1;

    @Option(
            names = "--gateway-port",
            scope = ScopeType.INHERIT,
            paramLabel = "PORT",
            defaultValue = "${env:DONGJIANG_GATEWAY_PORT:-8080}",
            description = "Port of the gateway · 网关端口 (DONGJIANG_GATEWAY_PORT, ${DEFAULT-VALUE})")
    private int gatewayPort;

    @Option(
            names = "--funds-port",
            scope = ScopeType.INHERIT,
            paramLabel = "PORT",
            defaultValue = "${env:DONGJIANG_FUNDS_PORT:-8081}",
            description = "Port of the funds service · 资金服务端口 (DONGJIANG_FUNDS_PORT, ${DEFAULT-VALUE})")
    private int fundsPort;

    @Option(
            names = "--industry-park-port",
            scope = ScopeType.INHERIT,
            paramLabel = "PORT",
            defaultValue = "${env:DONGJIANG_INDUSTRY_PARK_PORT:-8082}",
            description =
                    "Port of the industry park service · 产业共建服务端口 (DONGJIANG_INDUSTRY_PARK_PORT, ${DEFAULT-VALUE})")
    private int industryParkPort;

    @Option(
            names = "--livelihood-port",
            scope = ScopeType.INHERIT,
            paramLabel = "PORT",
            defaultValue = "${env:DONGJIANG_LIVELIHOOD_PORT:-8083}",
            description = "Port of the livelihood service · 民生服务端口 (DONGJIANG_LIVELIHOOD_PORT, ${DEFAULT-VALUE})")
    private int livelihoodPort;

    @Option(
            names = "--database-port",
            scope = ScopeType.INHERIT,
            paramLabel = "PORT",
            defaultValue = "${env:DONGJIANG_DATABASE_PORT:-3307}",
            description = "Port of the embedded database · 内置数据库端口 (DONGJIANG_DATABASE_PORT, ${DEFAULT-VALUE})")
    private int databasePort;

    @Option(
            names = "--host",
            scope = ScopeType.INHERIT,
            paramLabel = "ADDRESS",
            defaultValue = "${env:DONGJIANG_HOST:-127.0.0.1}",
            description = "Address on which the gateway listens · 网关监听地址 (DONGJIANG_HOST, ${DEFAULT-VALUE})")
    private String host;

    @Option(
            names = "--home",
            scope = ScopeType.INHERIT,
            paramLabel = "FOLDER",
            defaultValue = "${env:DONGJIANG_HOME:-.suite}",
            description = "Folder of data, logs and secrets · 数据目录 (DONGJIANG_HOME, ${DEFAULT-VALUE})")
    private Path home;

    /** Runs it; an error is one line and a status of 1. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        int status = new CommandLine(new SuiteCommand())
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    System.err.println("suite: " + oneLine(fault));
                    return FAILED;
                })
                .execute(arguments);
        System.exit(status);
    }

    SuiteConfig config() {
        var root = Path.of("").toAbsolutePath();
        var folder = root.resolve(home).normalize();
        var ports = Map.of(
                Program.GATEWAY, gatewayPort,
                Program.FUNDS, fundsPort,
                Program.INDUSTRY_PARK, industryParkPort,
                Program.LIVELIHOOD, livelihoodPort);
        return new SuiteConfig(root, folder, host, ports, databasePort, givenDatabase(folder), true);
    }

    Suite suite() {
        return new Suite(config(), new Lines());
    }

    /** An external server, by its address and the login of its administrator. */
    private static Optional<DatabaseServer> givenDatabase(Path folder) {
        return Optional.ofNullable(System.getenv("DONGJIANG_DATABASE_ADMIN_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> DatabaseServer.given(
                        url,
                        System.getenv().getOrDefault("DONGJIANG_DATABASE_ADMIN_USER", "root"),
                        System.getenv().getOrDefault("DONGJIANG_DATABASE_ADMIN_PASSWORD", ""),
                        folder));
    }

    private static String oneLine(Exception fault) {
        if (fault instanceof SuiteException || fault instanceof DatabaseException) {
            return fault.getMessage();
        }
        var cause = fault instanceof UncheckedIOException ? fault.getCause() : fault;
        var text = String.valueOf(cause.getMessage());
        if (cause instanceof IOException && text.contains("No space left")) {
            return "the disk is full: " + text + " · 磁盘已满";
        }
        return cause.getClass().getSimpleName() + ": " + text;
    }
}
