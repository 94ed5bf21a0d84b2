package org.dongjiang.suite.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A {@code mariadbd} or {@code mysqld} of the system. */
final class InstalledServer implements ServerProgram {

    private static final String MARIADB = "mariadbd";
    private static final String MYSQL = "mysqld";
    private static final String NO_DEFAULTS = "--no-defaults";

    private final Path program;

    private InstalledServer(Path program) {
        this.program = program;
    }

    /** The first on the PATH; empty if there is none. */
    static Optional<InstalledServer> find() {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Stream.of(MARIADB, MYSQL)
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(InstalledServer::new);
    }

    @Override
    public String description() {
        return program.toString();
    }

    @Override
    public List<String> command() {
        // Its packaged default is a folder that need not exist.
        return isMariadb()
                ? List.of(program.toString(), NO_DEFAULTS)
                : List.of(program.toString(), NO_DEFAULTS, "--secure-file-priv=NULL");
    }

    @Override
    public void createSystemTables(Path data, Path temporary) {
        var command = new ArrayList<String>();
        if (isMariadb()) {
            command.addAll(List.of("mariadb-install-db", NO_DEFAULTS, "--auth-root-authentication-method=normal"));
        } else {
            command.addAll(command());
            command.add("--initialize-insecure");
        }
        command.add("--datadir=" + data);
        command.add("--tmpdir=" + temporary);
        ServerProgram.asThisUser().forEach(command::add);
        run(command, data.resolveSibling("install.log"));
    }

    @Override
    public String firstStatements(String admin, String host, String password) {
        return """
                CREATE USER IF NOT EXISTS '%1$s'@'%2$s' IDENTIFIED BY '%3$s';
                GRANT ALL PRIVILEGES ON *.* TO '%1$s'@'%2$s' WITH GRANT OPTION;
                DROP USER IF EXISTS 'root'@'localhost';
                """.formatted(admin, host, password)
                // MariaDB creates more of them, and a database open to all.
                + (isMariadb()
                        ? "DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> '" + host
                                + "');\n" + "DELETE FROM mysql.db;\nFLUSH PRIVILEGES;\nDROP DATABASE IF EXISTS test;\n"
                        : "");
    }

    private boolean isMariadb() {
        return program.endsWith(MARIADB);
    }

    private static void run(List<String> command, Path log) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new DatabaseException(command.get(0) + " failed, see " + log);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("interrupted", interrupted);
        }
    }
}
