package org.dongjiang.suite.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server as a separate process, which outlives the program that started it. */
public final class EmbeddedServer {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String ADMIN = "root";
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(2);
    private static final int STOP_SECONDS = 30;
    private static final int BEAT_MILLIS = 100;
    /** A server on a development machine serves one user: safety comes first, then memory. */
    private static final List<String> SETTINGS = List.of(
            "character-set-server=utf8mb4",
            "collation-server=utf8mb4_bin",
            "default-time-zone=+00:00",
            "transaction-isolation=READ-COMMITTED",
            "sql-mode=STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
            "innodb-flush-log-at-trx-commit=1",
            "innodb-buffer-pool-size=64M",
            // MySQL and MariaDB each know only one of these.
            "loose-innodb-log-file-size=64M",
            "loose-innodb-redo-log-capacity=64M",
            "key-buffer-size=1M",
            "loose-aria-pagecache-buffer-size=8M",
            "performance-schema=OFF",
            "skip-log-bin",
            "skip-name-resolve",
            "max-connections=100");

    private final Path home;
    private final int port;
    private final boolean tls;
    private final boolean durable;
    private final List<String> launcher;
    private final Secrets secrets;

    private EmbeddedServer(Path home, int port, boolean tls, boolean durable, List<String> launcher) {
        this.home = home;
        this.port = port;
        this.tls = tls;
        this.durable = durable;
        this.launcher = launcher;
        this.secrets = Secrets.in(home.resolve("secrets.properties"));
    }

    /**
     * The server with its data in a folder; nothing is started yet.
     *
     * @param home data, log and secrets; never below the JVM's folder for temporary files, which is emptied
     */
    public static EmbeddedServer in(Path home, int port) {
        return new EmbeddedServer(home.toAbsolutePath(), port, false, true, List.of());
    }

    /** The same with TLS, for which MariaDB creates a new key at each start: that takes seconds. */
    public EmbeddedServer speakingTls() {
        return new EmbeddedServer(home, port, true, durable, launcher);
    }

    /**
     * The same for data that nobody keeps: what is committed survives the end of a process, but not a power failure. MariaDB leaves out every
     * wait for the disk; its settings, which services examine, remain those of production.
     */
    public EmbeddedServer forgetful() {
        return new EmbeddedServer(home, port, tls, false, launcher);
    }

    /** The same with its server process launched by another program, which is given the command line and becomes the server. */
    public EmbeddedServer launchedBy(List<String> program) {
        return new EmbeddedServer(home, port, tls, durable, program);
    }

    /** Starts it, creating its data first if there are none, and waits until it answers. */
    public ProcessHandle start() {
        prepare();
        var process = launch();
        awaitAnswer(process);
        return process;
    }

    /** Creates its data if there are none. */
    public void prepare() {
        try {
            Files.createDirectories(home);
            Files.createDirectories(temporary());
            if (!Files.exists(data().resolve("mysql"))) {
                var program = ServerProgram.find();
                writeFirstStatements(program);
                program.createSystemTables(data(), temporary());
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** @return the server process, which continues when this program ends; it does not answer yet */
    public ProcessHandle launch() {
        var command = command(ServerProgram.find());
        if (Files.exists(firstStatements())) {
            command.add("--init-file=" + firstStatements());
        }
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start()
                    .toHandle();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Which server it is. */
    public static String description() {
        return ServerProgram.find().description();
    }

    /** The server as its administrator sees it. */
    public DatabaseServer server() {
        return new DatabaseServer(LOOPBACK, port, ADMIN, secrets.of(ADMIN), secrets);
    }

    /** Stops a server process normally: everything committed is on disk. */
    public static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException late) {
            process.destroyForcibly();
        }
    }

    private Path data() {
        return home.resolve("data");
    }

    /** A separate one: at its start a server removes the temporary tables of any other with the same folder. */
    private Path temporary() {
        return home.resolve("tmp");
    }

    private Path log() {
        return home.resolve("mariadbd.log");
    }

    private List<String> command(ServerProgram program) {
        var command = new ArrayList<>(launcher);
        command.addAll(program.command());
        command.add("--datadir=" + data());
        command.add("--tmpdir=" + temporary());
        command.add("--port=" + port);
        command.add("--bind-address=" + LOOPBACK);
        // Connections come over TCP; a socket file's path would be too long in a deep checkout.
        command.add("--socket="
                + Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "dongjiang-" + System.getProperty("user.name") + "-" + port + ".sock"));
        command.add("--pid-file=" + home.resolve("mariadbd.pid"));
        SETTINGS.forEach(setting -> command.add("--" + setting));
        if (!tls) {
            command.add("--loose-ssl=OFF");
        }
        if (!durable) {
            command.add("--loose-debug-no-sync");
        }
        ServerProgram.asThisUser().forEach(command::add);
        return command;
    }

    /**
     * Waits until it answers to its administrator.
     *
     * @throws DatabaseException if it ends before, or takes too long
     */
    public void awaitAnswer(ProcessHandle process) {
        if (!answers(process)) {
            throw new DatabaseException("the database ended while starting: " + lastLines());
        }
    }

    /**
     * Waits until it answers to its administrator; false if it ends before.
     *
     * @throws DatabaseException if it takes too long
     */
    public boolean answers(ProcessHandle process) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!server().answers()) {
            if (!process.isAlive()) {
                return false;
            }
            if (System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new DatabaseException("the database did not answer in time: " + lastLines());
            }
            awaitBeat(process);
        }
        try {
            Files.deleteIfExists(firstStatements());
            return true;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The first statements of a new server; the file exists until it has answered. */
    private Path firstStatements() {
        return home.resolve("first.sql");
    }

    private void writeFirstStatements(ServerProgram program) throws IOException {
        Files.deleteIfExists(firstStatements());
        Secrets.createPrivate(firstStatements());
        Files.writeString(firstStatements(), program.firstStatements(ADMIN, LOOPBACK, secrets.of(ADMIN)));
    }

    private String lastLines() {
        var lines = TextFile.lastLines(log());
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    /** Waits before the next attempt; ends early if the server ends. */
    private static void awaitBeat(ProcessHandle process) {
        try {
            process.onExit().get(BEAT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException over) {
            // The next attempt follows in either case.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("interrupted", interrupted);
        }
    }
}
