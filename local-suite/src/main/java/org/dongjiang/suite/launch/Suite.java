package org.dongjiang.suite.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    private static final int STOP_SECONDS = 120;

    private final SuiteConfig config;
    private final Progress progress;
    private final Jvm jvm;
    private final Home home;
    private final Environment environment;
    private final Readiness readiness = new Readiness();
    private boolean stopped;

    public Suite(SuiteConfig config, Progress progress) {
        this.config = config;
        this.progress = progress;
        jvm = new Jvm(config.home(), config.archiving());
        home = new Home(config.home());
        environment = new Environment(config, home);
    }

    /** The state of one process. */
    public record State(String name, Optional<ProcessHandle> process, int port, boolean ready) {}

    public Accounts accounts() {
        return home.accounts();
    }

    /**
     * Starts what is not running, and waits until all is ready.
     *
     * @throws SuiteException if something cannot be started; the programs started with it are stopped again
     */
    public void start() {
        home.requireSpace();
        var ports = new Ports(config);
        ports.requireDistinct();
        var missing = new ArrayList<Program>();
        for (var program : Program.values()) {
            program.jar(config.root());
            var run = home.run(program.module());
            ports.requireUsable(run, program.module(), config.port(program), config.managementPort(program));
            if (run.process().isEmpty()) {
                missing.add(program);
            }
        }
        if (config.database().isEmpty()) {
            ports.requireUsable(home.run(DATABASE), DATABASE, config.databasePort());
        }
        try {
            startAll(missing);
        } catch (RuntimeException failed) {
            stop(missing.stream().map(Program::module).toList());
            throw failed;
        }
    }

    private void startAll(List<Program> missing) {
        var started = new EnumMap<Program, Long>(Program.class);
        // Running processes must be ready too.
        Stream.of(Program.values())
                .filter(program -> !missing.contains(program))
                .forEach(program -> started.put(program, System.nanoTime()));
        // The gateway needs no database and starts at the same time.
        missing.stream().filter(program -> program.database() == null).forEach(program -> start(program, started));
        startDatabase();
        missing.stream().filter(program -> program.database() != null).forEach(program -> start(program, started));
        awaitAll(started, missing);
    }

    /** Starts one program that is not running, and waits until it is ready. */
    public void start(Program program) {
        var started = new EnumMap<Program, Long>(Program.class);
        start(program, started);
        awaitAll(started, List.of(program));
    }

    /**
     * Starts one more instance of a program, on another port, and waits until it is ready. The caller must stop it.
     *
     * @throws SuiteException if it cannot be started
     */
    public ProcessHandle another(Program program, int port) {
        return another(program, port, Map.of());
    }

    /** The same with some variables of the environment changed. */
    public ProcessHandle another(Program program, int port, Map<String, String> differing) {
        var name = program.module() + "-" + port;
        var variables = environment.of(program);
        variables.putAll(differing);
        variables.putAll(Environment.listening(port));
        var process = jvm.another(program, name, program.jar(config.root()), variables);
        long deadline = System.nanoTime() + Readiness.PATIENCE.toNanos();
        while (!readiness.isReady(port)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroy();
                throw new SuiteException(name + " is not ready, see " + log(name) + " · 未就绪，详见日志");
            }
            Readiness.await(List.of(process));
        }
        return process;
    }

    /** Stops everything, the database last. Nothing is started afterwards, not even by a start in progress. */
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
        home.forgetGiven();
    }

    /** Deletes the data, on an external server too; logs stay. */
    public void forget() {
        if (states().stream().anyMatch(state -> state.process().isPresent())) {
            throw new SuiteException("the suite is running: ./suite down first, then --fresh · 系统正在运行，请先 ./suite down");
        }
        home.forget();
        config.database()
                .ifPresent(given -> Stream.of(Program.values())
                        .map(Program::database)
                        .filter(Objects::nonNull)
                        .forEach(given::recreate));
    }

    public List<State> states() {
        var states = new ArrayList<State>();
        var database = home.run(DATABASE).process();
        if (config.database().isEmpty() && !home.remembersGiven()) {
            int port = home.run(DATABASE).port().orElse(config.databasePort());
            boolean ready = database.isPresent() && home.embedded(port).server().answers();
            states.add(new State(DATABASE, database, port, ready));
        }
        for (var program : Program.values()) {
            var run = home.run(program.module());
            int port = run.port().orElse(config.port(program));
            boolean ready = run.process().isPresent() && readiness.isReady(port);
            states.add(new State(program.module(), run.process(), port, ready));
        }
        return states;
    }

    /** The process of a program, if it runs. */
    public Optional<ProcessHandle> process(Program program) {
        return home.run(program.module()).process();
    }

    public Path log(String name) {
        return name.equals(DATABASE) ? home.databaseLog() : jvm.log(name);
    }

    private void startDatabase() {
        if (config.database().isPresent()) {
            home.rememberGiven(config.database().get().address());
            progress.doing(
                    DATABASE, "external · 外部数据库 (" + config.database().get().address() + ")");
            return;
        }
        home.forgetGiven();
        var embedded = home.embedded(config.databasePort());
        long began = System.nanoTime();
        // One that was running before may have been about to end: then it is started again.
        if (!home.run(DATABASE).process().map(embedded::answers).orElse(false)) {
            progress.doing(DATABASE, "starting · 启动");
            embedded.prepare();
            embedded.awaitAnswer(launch(DATABASE, config.databasePort(), embedded::launch));
        }
        progress.done(DATABASE, "ready · 就绪 (" + EmbeddedServer.description() + ")", since(began));
    }

    /** Starts a process and stores its state, or does neither. */
    private synchronized ProcessHandle launch(String name, int port, Supplier<ProcessHandle> start) {
        if (stopped) {
            throw new SuiteException("stopped while starting · 启动过程中被停止");
        }
        var process = start.get();
        home.run(name).write(process, port);
        return process;
    }

    private void start(Program program, Map<Program, Long> started) {
        progress.doing(program.module(), "starting · 启动");
        var variables = environment.of(program);
        launch(program.module(), config.port(program), () -> jvm.start(program, program.jar(config.root()), variables));
        started.put(program, System.nanoTime());
    }

    /**
     * A process that was running before may have been about to end, for example to archive its classes: then it is
     * started again.
     *
     * @param own the programs that were not running; those that are started again are added
     */
    private void awaitAll(Map<Program, Long> started, List<Program> own) {
        long deadline = System.nanoTime() + Readiness.PATIENCE.toNanos();
        while (!started.isEmpty()) {
            for (var program : List.copyOf(started.keySet())) {
                if (readiness.isReady(config.port(program))) {
                    progress.done(program.module(), "ready · 就绪", since(started.remove(program)));
                } else if (process(program).isEmpty() && !own.contains(program)) {
                    own.add(program);
                    start(program, started);
                } else if (process(program).isEmpty()) {
                    throw new SuiteException(program.module() + " ended while starting, see " + log(program.module())
                            + " · 启动时退出，详见日志: " + Home.lastWords(log(program.module())));
                } else if (System.nanoTime() > deadline) {
                    throw new SuiteException(program.module() + " is not ready after " + Readiness.PATIENCE.toSeconds()
                            + " s, see " + log(program.module()) + " · 超时未就绪，详见日志");
                }
            }
            Readiness.await(started.keySet().stream()
                    .flatMap(program -> process(program).stream())
                    .toList());
        }
    }

    private void stop(List<String> names) {
        long began = System.nanoTime();
        var stopping = new HashMap<String, ProcessHandle>();
        for (var name : names) {
            home.run(name).process().ifPresent(process -> {
                progress.doing(
                        name,
                        !name.equals(DATABASE) && jvm.archivesAtEnd(name)
                                ? "stopping, and archiving its classes for a faster start · 停止，并生成类档案以加快启动"
                                : "stopping · 停止");
                process.destroy();
                stopping.put(name, process);
            });
        }
        stopping.forEach((name, process) -> {
            awaitEnd(process);
            progress.done(name, "stopped · 已停止", since(began));
        });
        names.stream()
                .map(home::run)
                // Another command may have started it again.
                .filter(run -> run.process().isEmpty())
                .forEach(RunFile::delete);
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

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
