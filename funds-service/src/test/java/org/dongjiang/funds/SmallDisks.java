package org.dongjiang.funds;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.dongjiang.suite.database.EmbeddedServer;
import org.dongjiang.suite.database.FreePort;
import org.jboss.logging.Logger;

/**
 * A database server whose data are on a small file system of their own, and another one for the published checkpoint. Linux lets
 * every user have such file systems in memory, in a user namespace; a process holds the namespace, and others reach the files
 * through {@code /proc}. The server is started again whenever it ends. Where this is not permitted, as in most containers, the database is the one of the other tests.
 */
public class SmallDisks implements QuarkusTestResourceLifecycleManager {

    /** The property that names the file system of the data; it is not set if there is none. */
    public static final String DATA = "test.disk.data";

    /** A file that fills a file system; the server is not started while it is there. */
    public static final String BALLAST = "ballast";

    public static final String OUTSIDE = "test.disk.outside";

    private static final Logger LOG = Logger.getLogger(SmallDisks.class);
    private static final int HOLDER_SECONDS = 30;
    private static final int PAUSE_MILLIS = 200;
    /** A new server with our tables takes 150 MiB. What is free is taken from memory when a test fills it. */
    private static final String SCRIPT = """
            mount -t tmpfs -o size=224m,mode=0700 none "$2" && cp -R "$1/data/." "$2" && mount --bind "$2" "$1/data" &&
                mount -t tmpfs -o size=1m,mode=0700 none "$3" && echo held
            cat > /dev/null
            [ ! -e "$1/mariadbd.pid" ] || kill "$(cat "$1/mariadbd.pid")"
            umount "$1/data" && rm -r "$1/data"
            """;

    private Process holder;
    private Path data;
    private EmbeddedServer embedded;
    private volatile ProcessHandle server;
    private volatile boolean stopping;

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        try {
            var home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "own-machine");
            var disk = Files.createDirectory(home.resolve("disk"));
            var outside = Files.createDirectory(home.resolve("outside"));
            EmbeddedServer.in(home, 0).prepare();
            return holds(home, disk, outside) ? started(home, seen(disk), seen(outside)) : Map.of();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Whether there are such file systems. The process ends, and the server with it, when this one has ended. */
    private boolean holds(Path home, Path disk, Path outside) throws IOException {
        var log = Path.of("target", "disks.log").toFile();
        try {
            holder = new ProcessBuilder(
                            "unshare",
                            "--map-current-user",
                            "--keep-caps",
                            "--mount",
                            "sh",
                            "-c",
                            SCRIPT,
                            "sh",
                            home.toString(),
                            disk.toString(),
                            outside.toString())
                    .redirectError(log)
                    .start();
        } catch (IOException missing) {
            LOG.warnf("no disk can be filled: %s", missing.getMessage());
            return false;
        }
        var told = new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8));
        if ("held".equals(told.readLine())) {
            return true;
        }
        LOG.warnf("no disk can be filled: %s", Files.readString(log.toPath()));
        release();
        return false;
    }

    /** The same folder as the process that holds it sees it. */
    private Path seen(Path folder) {
        return Path.of("/proc", Long.toString(holder.pid()), "root")
                .resolve(Path.of("/").relativize(folder));
    }

    private Map<String, String> started(Path home, Path disk, Path outside) {
        data = disk;
        embedded = EmbeddedServer.in(home, FreePort.find())
                .launchedBy(List.of(
                        "nsenter",
                        "--target=" + holder.pid(),
                        "--user",
                        "--mount",
                        "--preserve-credentials",
                        "--wd=" + home));
        server = embedded.start();
        startAgainWhenItEnds();
        var database = embedded.server().provide("funds");
        var config = new HashMap<String, String>();
        config.put("DONGJIANG_DATABASE_URL", database.jdbcUrl());
        config.put("DONGJIANG_DATABASE_USER", database.user());
        config.put("DONGJIANG_DATABASE_PASSWORD", database.password());
        config.put("DONGJIANG_MIGRATION_USER", database.migrationUser());
        config.put("DONGJIANG_MIGRATION_PASSWORD", database.migrationPassword());
        config.put(
                "DONGJIANG_LOG_CHECKPOINT_FILE",
                outside.resolve("ledger-checkpoint").toString());
        config.put(DATA, disk.toString());
        config.put(OUTSIDE, outside.toString());
        return config;
    }

    private void startAgainWhenItEnds() {
        var unused = server.onExit().thenRun(this::startAgainLater);
    }

    private void startAgainLater() {
        CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS).execute(this::startAgain);
    }

    /** As an operator does, who makes room first: MariaDB looks only once a minute whether there is room again. */
    private void startAgain() {
        if (!stopping && Files.exists(data.resolve(BALLAST))) {
            startAgainLater();
        } else if (!stopping) {
            server = embedded.launch();
            startAgainWhenItEnds();
        }
    }

    @Override
    public void stop() {
        stopping = true;
        if (server != null) {
            EmbeddedServer.stop(server);
        }
        if (holder != null) {
            release();
        }
    }

    private void release() {
        try {
            holder.getOutputStream().close();
            if (!holder.waitFor(HOLDER_SECONDS, TimeUnit.SECONDS)) {
                holder.destroyForcibly();
            }
        } catch (IOException gone) {
            // It ended by itself.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
