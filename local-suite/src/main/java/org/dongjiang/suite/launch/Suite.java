package org.dongjiang.suite.launch;

import static org.dongjiang.suite.launch.SuiteConfig.LOOPBACK;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dongjiang.suite.database.EmbeddedServer;

/** The suite on this machine: database, three services, gateway. */
public final class Suite {

    /** The database's name among the processes. */
    public static final String DATABASE = "database";

    private static final String SHUTDOWN_DELAY = "DONGJIANG_SHUTDOWN_DELAY";
    private static final String LOG_KEY = "ledger-key.pem";
    /** Beside the database and not in it: what was published outlives a backup that is put back. */
    private static final String LOG_CHECKPOINT = "ledger-checkpoint";

    private static final long SPACE_NEEDED = 1L << 30;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int STOP_SECONDS = 120;
    private static final int BEAT_MILLIS = 50;
    private static final int OK = 200;

    private final SuiteConfig config;
    private final Progress progress;
    private final Jvm jvm;
    private boolean stopped;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    public Suite(SuiteConfig config, Progress progress) {
        this.config = config;
        this.progress = progress;
        jvm = new Jvm(config.home(), config.archiving());
    }

    /** How one process stands. */
    public record State(String name, Optional<ProcessHandle> process, int port, boolean ready) {}

    /** Read when asked for: a suite that has forgotten its data has others. */
    public Accounts accounts() {
        return new Accounts(config.home());
    }

    /**
     * Starts what is not running, and waits until all is ready.
     *
     * @throws SuiteException where something cannot be started; the programs started with it are stopped again
     */
    public void start() {
        requireSpace();
        requireDistinctPorts();
        for (var program : Program.values()) {
            program.jar(config.root());
            requireSamePort(program.module(), config.port(program));
        }
        if (config.database().isEmpty()) {
            requireSamePort(DATABASE, config.databasePort());
            if (run(DATABASE).process().isEmpty()) {
                requireFree(DATABASE, config.databasePort());
            }
        }
        var missing = new ArrayList<>(List.of(Program.values()));
        missing.removeIf(program -> run(program.module()).process().isPresent());
        missing.forEach(program -> {
            requireFree(program.module(), config.port(program));
            requireFree(program.module() + " management", config.managementPort(program));
        });
        try {
            startAll(missing);
        } catch (RuntimeException failed) {
            stop(missing.stream().map(Program::module).toList());
            throw failed;
        }
    }

    private void startAll(List<Program> missing) {
        var started = new EnumMap<Program, Long>(Program.class);
        // What runs already has to be ready too.
        Stream.of(Program.values())
                .filter(program -> !missing.contains(program))
                .forEach(program -> started.put(program, System.nanoTime()));
        // The gateway needs no database and starts while that does.
        missing.stream().filter(program -> program.database() == null).forEach(program -> start(program, started));
        startDatabase();
        missing.stream().filter(program -> program.database() != null).forEach(program -> start(program, started));
        awaitAll(started);
    }

    /** Starts one program that is not running, and waits until it is ready. */
    public void start(Program program) {
        var started = new EnumMap<Program, Long>(Program.class);
        start(program, started);
        awaitAll(started);
    }

    /**
     * Starts one more instance of a program, on another port, and waits until it is ready. It is the caller's to end.
     *
     * @throws SuiteException where it cannot be started
     */
    public ProcessHandle another(Program program, int port) {
        return another(program, port, Map.of());
    }

    /** The same with an environment that differs in some variables. */
    public ProcessHandle another(Program program, int port, Map<String, String> differing) {
        var name = program.module() + "-" + port;
        var environment = environment(program);
        environment.putAll(differing);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(SuiteConfig.managementPort(port)));
        var process = jvm.start(name, program.jar(config.root()), environment);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady(SuiteConfig.managementPort(port))) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroy();
                throw new SuiteException(name + " is not ready, see " + log(name) + " · 未就绪，详见日志");
            }
            pause();
        }
        return process;
    }

    /** Stops everything, the database last. Nothing is started afterwards, not even by a start that is under way. */
    public void stop() {
        synchronized (this) {
            stopped = true;
        }
        var modules = new ArrayList<String>();
        for (var program : Program.values()) {
            modules.add(program.module());
        }
        stop(modules);
        stop(List.of(DATABASE));
        delete(givenDatabase());
    }

    /** Throws the data away, on a given server too; logs stay. */
    public void forget() {
        if (states().stream().anyMatch(state -> state.process().isPresent())) {
            throw new SuiteException("the suite is running: ./suite down first, then --fresh · 系统正在运行，请先 ./suite down");
        }
        for (var part : List.of(
                "database",
                "run",
                "sample-loaded",
                "accounts.properties",
                "sample-passwords.properties",
                "signing-key.jwk",
                LOG_KEY,
                LOG_CHECKPOINT)) {
            delete(config.home().resolve(part));
        }
        config.database()
                .ifPresent(given -> Stream.of(Program.values())
                        .map(Program::database)
                        .filter(Objects::nonNull)
                        .forEach(given::recreate));
    }

    public List<State> states() {
        var states = new ArrayList<State>();
        var database = run(DATABASE).process();
        if (config.database().isEmpty() && !Files.exists(givenDatabase())) {
            int port = run(DATABASE).port().orElse(config.databasePort());
            boolean ready = database.isPresent() && embedded(port).server().answers();
            states.add(new State(DATABASE, database, port, ready));
        }
        for (var program : Program.values()) {
            var run = run(program.module());
            int port = run.port().orElse(config.port(program));
            boolean ready =
                    run.process().isPresent() && isReady(port + config.managementPort(program) - config.port(program));
            states.add(new State(program.module(), run.process(), port, ready));
        }
        return states;
    }

    /** The process of a program, where it runs. */
    public Optional<ProcessHandle> process(Program program) {
        return run(program.module()).process();
    }

    public Path log(String name) {
        return name.equals(DATABASE) ? config.home().resolve("database").resolve("mariadbd.log") : jvm.log(name);
    }

    private void startDatabase() {
        if (config.database().isPresent()) {
            remember(config.database().get().address());
            progress.doing(DATABASE, "given · 外部数据库 (" + config.database().get().address() + ")");
            return;
        }
        delete(givenDatabase());
        var embedded = embedded(config.databasePort());
        long began = System.nanoTime();
        if (run(DATABASE).process().isEmpty()) {
            progress.doing(DATABASE, "starting · 启动");
            embedded.prepare();
            launch(DATABASE, config.databasePort(), embedded::launch);
        }
        embedded.awaitAnswer(run(DATABASE).process());
        progress.done(DATABASE, "ready · 就绪 (" + EmbeddedServer.description() + ")", since(began));
    }

    /** Which server was given, for those who ask how the suite stands without giving it again. */
    private Path givenDatabase() {
        return config.home().resolve("run").resolve("given-database");
    }

    private void remember(String address) {
        try {
            Files.createDirectories(givenDatabase().getParent());
            Files.writeString(givenDatabase(), address);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private EmbeddedServer embedded(int port) {
        return EmbeddedServer.in(config.home().resolve("database"), port);
    }

    /** Starts a process and remembers it, or does neither. */
    private synchronized void launch(String name, int port, Supplier<ProcessHandle> start) {
        if (stopped) {
            throw new SuiteException("stopped while starting · 启动过程中被停止");
        }
        run(name).write(start.get(), port);
    }

    private void start(Program program, Map<Program, Long> started) {
        progress.doing(program.module(), "starting · 启动");
        var environment = environment(program);
        launch(
                program.module(),
                config.port(program),
                () -> jvm.start(program.module(), program.jar(config.root()), environment));
        started.put(program, System.nanoTime());
    }

    private Map<String, String> environment(Program program) {
        var environment = new HashMap<String, String>();
        // Nobody stands in front who would have to notice that a process is about to stop.
        environment.put(SHUTDOWN_DELAY, System.getenv().getOrDefault(SHUTDOWN_DELAY, "0S"));
        environment.put("DONGJIANG_ISSUER", config.issuer());
        environment.put("DONGJIANG_JWKS_URL", config.url(Program.GATEWAY) + "/oauth2/jwks");
        environment.put("QUARKUS_HTTP_HOST", program == Program.GATEWAY ? config.host() : LOOPBACK);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(config.port(program)));
        environment.put("QUARKUS_MANAGEMENT_HOST", LOOPBACK);
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(config.managementPort(program)));
        for (var other : Program.values()) {
            if (other.urlVariable() != null) {
                environment.put(other.urlVariable(), config.url(other));
            }
        }
        if (program.database() == null) {
            environment.put(
                    "DONGJIANG_IDENTITY_KEY_FILE",
                    config.home().resolve("signing-key.jwk").toString());
            environment.put(
                    "SMALLRYE_CONFIG_LOCATIONS", accounts().hashed().toUri().toString());
        } else {
            var own = config.database()
                    .orElseGet(() -> embedded(config.databasePort()).server())
                    .provide(program.database());
            environment.put("DONGJIANG_DATABASE_URL", own.jdbcUrl());
            environment.put("DONGJIANG_DATABASE_USER", own.user());
            environment.put("DONGJIANG_DATABASE_PASSWORD", own.password());
            environment.put("DONGJIANG_MIGRATION_USER", own.migrationUser());
            environment.put("DONGJIANG_MIGRATION_PASSWORD", own.migrationPassword());
        }
        if (program == Program.FUNDS) {
            environment.put(
                    "DONGJIANG_LOG_KEY_FILE", config.home().resolve(LOG_KEY).toString());
            environment.put(
                    "DONGJIANG_LOG_CHECKPOINT_FILE",
                    config.home().resolve(LOG_CHECKPOINT).toString());
        }
        return environment;
    }

    private void awaitAll(Map<Program, Long> started) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!started.isEmpty()) {
            for (var program : List.copyOf(started.keySet())) {
                if (isReady(config.managementPort(program))) {
                    progress.done(program.module(), "ready · 就绪", since(started.remove(program)));
                } else if (process(program).isEmpty()) {
                    throw new SuiteException(program.module() + " ended while starting, see " + log(program.module())
                            + " · 启动时退出，详见日志: " + lastWords(program.module()));
                } else if (System.nanoTime() > deadline) {
                    throw new SuiteException(program.module() + " is not ready after " + PATIENCE.toSeconds()
                            + " s, see " + log(program.module()) + " · 超时未就绪，详见日志");
                }
            }
            pause();
        }
    }

    private boolean isReady(int managementPort) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://" + LOOPBACK + ":" + managementPort + "/q/health/ready"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SuiteException("interrupted", interrupted);
        }
    }

    private void stop(List<String> names) {
        long began = System.nanoTime();
        var stopping = new HashMap<String, ProcessHandle>();
        for (var name : names) {
            run(name).process().ifPresent(process -> {
                progress.doing(
                        name,
                        !name.equals(DATABASE) && jvm.archivesAtEnd(name)
                                ? "stopping, archives its classes for a faster start · 停止，并生成快速启动档案"
                                : "stopping · 停止");
                process.destroy();
                stopping.put(name, process);
            });
        }
        stopping.forEach((name, process) -> {
            awaitEnd(process);
            progress.done(name, "stopped · 已停止", since(began));
        });
        names.forEach(name -> run(name).delete());
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

    private void requireSpace() {
        try {
            Files.createDirectories(config.home());
            long space = Files.getFileStore(config.home()).getUsableSpace();
            if (space < SPACE_NEEDED) {
                throw new SuiteException("the disk is full: " + (space >> 20) + " MiB left at " + config.home()
                        + ", 1024 needed · 磁盘空间不足：仅余 " + (space >> 20) + " MiB，至少需要 1024 MiB");
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void requireDistinctPorts() {
        var taken = new TreeMap<Integer, String>();
        for (var program : Program.values()) {
            requireOther(taken, config.port(program), program.module());
            requireOther(taken, config.managementPort(program), program.module() + " management");
        }
        if (config.database().isEmpty()) {
            requireOther(taken, config.databasePort(), DATABASE);
        }
    }

    private static void requireOther(Map<Integer, String> taken, int port, String name) {
        var other = taken.putIfAbsent(port, name);
        if (other != null) {
            throw new SuiteException("port " + port + " is meant for both " + other + " and " + name
                    + "; a management port is 1000 above its program's · 端口 " + port + " 同时分配给了 " + other + " 和 " + name
                    + "（管理端口比服务端口大 1000）");
        }
    }

    private void requireSamePort(String name, int port) {
        var run = run(name);
        if (run.process().isPresent() && run.port().orElse(port) != port) {
            throw new SuiteException(name + " is running on port " + run.port().get() + ": ./suite down first · " + name
                    + " 正在端口 " + run.port().get() + " 上运行，请先 ./suite down");
        }
    }

    private static void requireFree(String name, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new SuiteException("port " + port + " for " + name + " is in use by another program; choose another,"
                    + " see ./suite up --help · 端口 " + port + "（" + name + "）已被其他程序占用，请另选端口，见 ./suite up --help");
        }
    }

    /** What its log said last, without all that it notes beside it. */
    private String lastWords(String name) {
        try {
            var lines = Files.readAllLines(log(name));
            for (int at = lines.size() - 1; at >= 0; at--) {
                if (lines.get(at).startsWith("{")) {
                    var said = new ObjectMapper().readTree(lines.get(at));
                    var messages = said.findValuesAsText("message");
                    return messages.get(0) + (messages.size() > 1 ? ": " + messages.get(messages.size() - 1) : "");
                }
            }
            return String.join(" | ", lines);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private RunFile run(String name) {
        return new RunFile(config.home(), name);
    }

    private static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static void pause() {
        try {
            Thread.sleep(BEAT_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SuiteException("interrupted", interrupted);
        }
    }
}
