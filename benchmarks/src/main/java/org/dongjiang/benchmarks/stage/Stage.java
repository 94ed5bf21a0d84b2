package org.dongjiang.benchmarks.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dongjiang.proof.LogKey;
import org.dongjiang.proof.LogSigner;
import org.dongjiang.suite.database.EmbeddedServer;
import org.dongjiang.suite.database.ServiceDatabase;

/**
 * A packaged service with its own server and database. It listens on the loopback address only, and stops what
 * it has started, also when the run is interrupted.
 */
public final class Stage implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String FUNDS = "funds-service";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int STOP_SECONDS = 90;
    private static final int BEAT_MILLIS = 100;
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final StageOptions options;
    private final Path jar;
    private final String watchEvery;
    private final Path folder;
    private final Tokens tokens = new Tokens();
    private final int port = freePort();
    private final int managementPort = freePort();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Thread ending = new Thread(this::end);

    private final PublishedKeys keys;
    private ProcessHandle server;
    private ServiceDatabase database;
    private Process service;
    /** Null if it starts without one. */
    private Path archive;

    private String serverProgram;

    private Stage(StageOptions options, String module, String watchEvery) throws IOException {
        this.options = options;
        jar = options.jar(module).toAbsolutePath();
        this.watchEvery = watchEvery;
        var target = Files.createDirectories(Path.of("benchmarks", "target").toAbsolutePath());
        folder = Files.createTempDirectory(target, "stage-");
        keys = PublishedKeys.of(tokens);
    }

    /**
     * Starts server and funds service, and waits until the service is ready. Rows that a benchmark writes by itself are no vouchers of the
     * service.
     */
    public static Stage set(StageOptions options) throws IOException, SQLException {
        return set(options, "off");
    }

    /** The same with another service, whose module is in a folder. */
    public static Stage of(String module, StageOptions options) throws IOException, SQLException {
        return set(new Stage(options, module, "off"));
    }

    /**
     * The same with a service that compares its books with the log.
     *
     * @param watchEvery how often, such as {@code 30s}
     */
    public static Stage set(StageOptions options, String watchEvery) throws IOException, SQLException {
        return set(new Stage(options, FUNDS, watchEvery));
    }

    private static Stage set(Stage stage) throws IOException, SQLException {
        Runtime.getRuntime().addShutdownHook(stage.ending);
        try {
            stage.startServer();
            stage.startService();
            return stage;
        } catch (IOException | SQLException | RuntimeException fault) {
            stage.close();
            throw fault;
        }
    }

    private void startServer() throws SQLException {
        var embedded = EmbeddedServer.in(folder.resolve("database"), freePort());
        server = embedded.start();
        serverProgram = server.info().command().orElse("");
        database = embedded.server().provide("funds");
        // The default server of a development machine is small; that of a ledger is not. The reference uses the same.
        try (var admin = embedded.server().connect();
                var statement = admin.createStatement()) {
            statement.execute("SET GLOBAL innodb_buffer_pool_size = " + ((long) options.bufferPoolMib() << 20));
            statement.execute("SET GLOBAL innodb_log_file_size = " + ((long) options.redoLogMib() << 20));
        }
    }

    private void startService() throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options.jvm());
        if (archive != null) {
            command.add((Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + archive);
        }
        command.add("-jar");
        command.add(jar.toString());
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        var environment = builder.environment();
        environment.put("DONGJIANG_ISSUER", Tokens.ISSUER);
        environment.put("DONGJIANG_JWKS_URL", keys.url());
        environment.put("DONGJIANG_WATCH_EVERY", watchEvery);
        environment.put("DONGJIANG_SHUTDOWN_DELAY", "0S");
        environment.put("QUARKUS_HTTP_HOST", LOOPBACK);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_HOST", LOOPBACK);
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        environment.put("DONGJIANG_DATABASE_URL", database.jdbcUrl());
        environment.put("DONGJIANG_DATABASE_USER", database.user());
        environment.put("DONGJIANG_DATABASE_PASSWORD", database.password());
        environment.put("DONGJIANG_MIGRATION_USER", database.migrationUser());
        environment.put("DONGJIANG_MIGRATION_PASSWORD", database.migrationPassword());
        environment.put("DONGJIANG_LOG_KEY_FILE", ledgerKey().toString());
        service = builder.start();
        awaitReady();
    }

    /** From now on the service starts from an archive of its classes, in less time. */
    public void archiveClasses() throws IOException {
        archive = folder.resolve("classes.jsa");
        for (int start = 0; start < 2; start++) {
            service.destroy();
            awaitEnd(service.toHandle());
            startService();
        }
    }

    /** Ends the service as a loss of power would, and starts it again. */
    public void killAndStart() throws IOException {
        service.destroyForcibly();
        awaitEnd(service.toHandle());
        startService();
    }

    /** The process of the service. */
    public ProcessHandle process() {
        return service.toHandle();
    }

    private void awaitReady() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!ready()) {
            if (!service.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("the service did not start: " + Files.readString(log()));
            }
            pause();
        }
    }

    private boolean ready() {
        try {
            return management("/q/health/ready").statusCode() == OK;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** The answer of the management port. */
    public HttpResponse<String> management(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://" + LOOPBACK + ":" + managementPort + path)));
    }

    /** The answer of the service to a GET of a path. */
    public HttpResponse<String> get(String path, String token) {
        return send(HttpRequest.newBuilder(url(path)).header("Authorization", "Bearer " + token));
    }

    /** Records something, and checks that it was recorded. */
    public HttpResponse<String> post(String path, String token, String json, String... headers) {
        var request = HttpRequest.newBuilder(url(path))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        for (int at = 0; at < headers.length; at += 2) {
            request.setHeader(headers[at], headers[at + 1]);
        }
        var answer = send(request);
        if (answer.statusCode() != OK && answer.statusCode() != CREATED) {
            throw new IllegalStateException(path + " was refused: " + answer.body());
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /**
     * Lets the service compare everything that it keeps with the leaves.
     *
     * @return how many seconds it took
     * @throws IllegalStateException if something differs
     */
    public double reconcile() {
        long began = System.nanoTime();
        var token = token("administrator", "administrator");
        var asked = post("/api/v1/funds/reconciliations", token, "{\"reason\": \"benchmark\"}");
        var place =
                URI.create(asked.headers().firstValue("Location").orElseThrow()).getPath();
        var result = get(place, token).body();
        while (result.contains("\"endedAt\":null")) {
            pause();
            result = get(place, token).body();
        }
        if (!result.contains("\"differences\":0")) {
            throw new IllegalStateException("the books differ: " + result);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    /** Signs as the service does, for logs that it did not write itself. */
    public LogSigner signer() {
        return LedgerKey.read(
                ledgerKey(),
                LogKey.parse(get("/api/v1/funds/log/key", token("auditor", "auditor"))
                        .body()));
    }

    /** Seals documents as the service does. */
    public DocumentSeals seals() {
        return LedgerKey.seals(ledgerKey());
    }

    private Path ledgerKey() {
        return folder.resolve("ledger-key.pem");
    }

    /** The address of something the service has. */
    public URI url(String path) {
        return URI.create("http://" + LOOPBACK + ":" + port + path);
    }

    /** Where the service listens. */
    public int port() {
        return port;
    }

    /** A token of a user who has one role. */
    public String token(String user, String role) {
        return tokens.of(user, role);
    }

    /** @param area the division to which the user is confined; {@code *} for none */
    public String token(String user, String role, String area) {
        return tokens.of(user, role, area);
    }

    /** A connection of the service user, as a separate program would open it. */
    public Connection asService() throws SQLException {
        return connect(database.user(), database.password());
    }

    /** A connection of the migration user, which may write everything. */
    public Connection asMigration() throws SQLException {
        return connect(database.migrationUser(), database.migrationPassword());
    }

    private Connection connect(String user, String password) throws SQLException {
        var login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("connectionTimeZone", "UTC");
        login.setProperty("forceConnectionTimeZoneToSession", "true");
        login.setProperty("characterEncoding", "UTF-8");
        login.setProperty("rewriteBatchedStatements", "true");
        login.setProperty("cachePrepStmts", "true");
        // Known session settings are not queried from the server again.
        login.setProperty("useLocalSessionState", "true");
        login.setProperty("cacheServerConfiguration", "true");
        return DriverManager.getConnection(database.jdbcUrl(), login);
    }

    /** The address of the database for a separate program. */
    public ServiceDatabase database() {
        return database;
    }

    /** The program of the server; its client is in the same folder. */
    public Path serverProgram() {
        return Path.of(serverProgram);
    }

    /** A description of the environment, one line for each part. */
    public String description() throws SQLException {
        try (var connection = asService();
                var statement = connection.createStatement();
                var set = statement.executeQuery(
                        "SELECT VERSION(), @@innodb_flush_log_at_trx_commit, @@log_bin, @@innodb_buffer_pool_size >> 20,"
                                + " @@innodb_log_file_size >> 20")) {
            set.next();
            return "service  %s, Java %s %s%nserver   %s, innodb_flush_log_at_trx_commit=%s, log_bin=%s, buffer pool %s MiB, redo log %s MiB%nmachine  %d processors, load %.1f at the beginning"
                    .formatted(
                            jar.getFileName(),
                            System.getProperty("java.version"),
                            String.join(" ", options.jvm()),
                            set.getString(1),
                            set.getString(2),
                            set.getString(3),
                            set.getString(4),
                            set.getString(5),
                            Runtime.getRuntime().availableProcessors(),
                            load());
        }
    }

    /** The load average of the machine in the last minute. */
    public static double load() {
        return java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** The processor time of the run so far. */
    public Cpu cpu() {
        return new Cpu(used(service.toHandle()), used(server), used(ProcessHandle.current()));
    }

    private static Duration used(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /**
     * Processor time, by process.
     *
     * @param callers of the callers or, if it is measured, of the reference
     */
    public record Cpu(Duration service, Duration server, Duration callers) {

        /** The difference to an earlier time. */
        public Cpu since(Cpu before) {
            return new Cpu(service.minus(before.service), server.minus(before.server), callers.minus(before.callers));
        }

        /** Of all together. */
        public Duration total() {
            return service.plus(server).plus(callers);
        }
    }

    private Path log() {
        return folder.resolve("service.log");
    }

    @Override
    public void close() {
        end();
        Runtime.getRuntime().removeShutdownHook(ending);
    }

    private void end() {
        if (service != null) {
            service.destroy();
            awaitEnd(service.toHandle());
        }
        keys.close();
        if (server != null) {
            EmbeddedServer.stop(server);
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException left) {
            System.err.println("could not be deleted: " + left.getMessage());
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } catch (ExecutionException | TimeoutException late) {
            process.destroyForcibly();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BEAT_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
